import { describe, expect, test } from 'vitest';
import { contextOf } from '../../entrypoints/card/context.ts';
import { insertInPageOrder } from '../../entrypoints/card/order.ts';
import { runFor } from '../../entrypoints/page.content/slices.ts';
import { nextFit } from '../../lib/browser/walk.ts';

describe('walking from mention to mention', () => {
  const list = ['Salt', 'Salt', 'Flax', 'Salt'];
  test('goes to the nearest that fits, in its direction, and not round', () => {
    expect(nextFit(list, 1, 1, (one) => one === 'Salt')).toBe(1);
    expect(nextFit(list, 0, 1, (one) => one !== 'Salt')).toBe(2);
    expect(nextFit(list, 2, -1, (one) => one !== 'Flax')).toBe(1);
    expect(nextFit(list, 3, 1, (one) => one === 'Flax')).toBe(-1);
    expect(nextFit([], 0, 1, () => true)).toBe(-1);
  });
});

/** A node of one of several trees, each tree in its order. */
class FakeNode {
  readonly nodeType = 1;
  /** As links have. */
  readonly host = 'example.org';
  assignedSlot?: FakeNode;
  constructor(
    readonly order: number,
    readonly parentNode:
      | FakeNode
      | { nodeType: number; host?: FakeNode; parentNode: null; compareDocumentPosition(): number },
  ) {}
  compareDocumentPosition(other: FakeNode): number {
    return other.order > this.order ? 4 : 2;
  }
}
const inOrder = (nodes: FakeNode[]) => {
  const list: FakeNode[] = [];
  for (const node of nodes) insertInPageOrder<FakeNode, FakeNode>(list, node, (one) => one);
  return list;
};
const root = (host?: FakeNode) => ({
  nodeType: 11,
  ...(host && { host }),
  parentNode: null,
  compareDocumentPosition: () => 1,
});

describe('the order of a page', () => {
  test('text in a shadow tree is read where its host stands', () => {
    const page = root();
    const [before, host, after] = [new FakeNode(1, page), new FakeNode(2, page), new FakeNode(3, page)];
    const tree = root(host);
    const [one, two] = [new FakeNode(9, tree), new FakeNode(10, tree)];
    const deep = new FakeNode(0, root(two));
    const shuffled = [after, deep, two, before, one, host];
    expect(inOrder(shuffled)).toEqual([before, host, one, two, deep, after]);
  });

  test('slotted text is read where its slot stands, not where it is written', () => {
    const page = root();
    const host = new FakeNode(2, page);
    const tree = root(host);
    const [heading, slot, foot] = [new FakeNode(1, tree), new FakeNode(2, tree), new FakeNode(3, tree)];
    const paragraph = new FakeNode(1, host);
    const text = new FakeNode(2, paragraph);
    paragraph.assignedSlot = slot;
    expect(inOrder([foot, text, heading])).toEqual([heading, text, foot]);
  });
});

describe('working in slices', () => {
  test('stops when the time is over, and goes on where it stopped', () => {
    let clock = 0;
    let done = 0;
    const steps = (function* () {
      for (; done < 10; done++) {
        clock += 3;
        yield;
      }
    })();
    expect(runFor(steps, 8, () => clock)).toBe(false);
    expect(done).toBe(2);
    expect(runFor(steps, 1000, () => clock)).toBe(true);
    expect(done).toBe(10);
  });
});

describe('the words around a mention', () => {
  const text = `${'One word after another, and then some more. '.repeat(3)}They named Salt Typhoon\nfor it, ${'and went on for quite a while '.repeat(4)}`;
  const start = text.indexOf('Salt');

  test('are cut between words, on one line, with what was cut marked', () => {
    const context = contextOf(text, start, start + 12);
    expect(context).toMatch(/^… \w.*They named Salt Typhoon for it, .*\w …$/);
    expect(context.length).toBeLessThan(130);
    expect(text.replace(/\s+/g, ' ')).toContain(context.slice(2, -2));
  });

  test('are the whole text when that is short', () => {
    expect(contextOf('About Salt Typhoon.', 6, 18)).toBe('About Salt Typhoon.');
  });
});
