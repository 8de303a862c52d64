import { describe, expect, test } from 'vitest';
import { contextOf } from '../../entrypoints/page.content/context.ts';
import { compareInPage, stepFrom } from '../../entrypoints/page.content/order.ts';
import { runFor } from '../../entrypoints/page.content/slices.ts';

describe('walking from mention to mention', () => {
  test('goes on from the current one and round at both ends', () => {
    expect(stepFrom(0, 3, 1, 0)).toBe(1);
    expect(stepFrom(2, 3, 1, 0)).toBe(0);
    expect(stepFrom(0, 3, -1, 0)).toBe(2);
  });

  test('begins with what is in view', () => {
    expect(stepFrom(-1, 5, 1, 3)).toBe(3);
    expect(stepFrom(-1, 5, -1, 3)).toBe(2);
    expect(stepFrom(-1, 5, 1, 5)).toBe(0);
    expect(stepFrom(-1, 5, -1, 0)).toBe(4);
  });

  test('goes nowhere on a page without mentions', () => {
    expect(stepFrom(-1, 0, 1, 0)).toBe(-1);
  });
});

/** Nodes of one or more trees, each tree's in order; a tree's root may hang on a host. */
class FakeNode {
  constructor(
    readonly order: number,
    readonly root: { host?: FakeNode } = {},
  ) {}
  getRootNode(): FakeNode {
    return this.root as FakeNode;
  }
  compareDocumentPosition(other: FakeNode): number {
    return other.order > this.order ? 4 : 2;
  }
}

describe('the order of a page', () => {
  test('text in a shadow tree is read where its host stands', () => {
    const page = {};
    const [before, host, after] = [new FakeNode(1, page), new FakeNode(2, page), new FakeNode(3, page)];
    const tree = { host };
    const [one, two] = [new FakeNode(9, tree), new FakeNode(10, tree)];
    const deep = new FakeNode(0, { host: two });
    const shuffled = [after, deep, two, before, one, host];
    expect(shuffled.sort(compareInPage)).toEqual([before, host, one, two, deep, after]);
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
