import type { FramePage } from '../../lib/browser/card-handoff.ts';
import type { Entry } from '../../lib/browser/noted.ts';

/** Blocks that a walk through the whole page does not meet stand next to no other: far apart, beyond all others. */
const apart = 2 ** 32;

/**
 * Gives each entry the number of its block among all blocks of the page, so that those who read a brief can tell which
 * blocks stand next to each other. Gives the milliseconds worked, in idle time; rejects when the page's signal aborts.
 */
export function numberBlocks(entries: readonly Entry[], page: FramePage): Promise<number> {
  const byText = new Map<Node, Entry>();
  for (const entry of entries) {
    entry.index = apart + entry.id * 2;
    const first = entry.block.pieces[0];
    if (first) byText.set(first.node, entry);
  }
  return page.work(number(byText, page));
}

function* number(byText: Map<Node, Entry>, page: FramePage): Generator<void> {
  let index = 0;
  for (const block of page.blocks()) {
    for (const { node } of block.pieces) {
      const entry = byText.get(node);
      if (entry) entry.index = index;
    }
    index++;
    yield;
  }
}
