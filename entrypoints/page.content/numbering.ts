import { readBlocks } from '../../lib/reading/read-blocks.ts';
import type { Entry } from './found.ts';
import { inIdleSlices } from './slices.ts';

/** Blocks that a walk through the whole page does not meet stand next to no other: far apart, beyond all others. */
const apart = 2 ** 32;

/**
 * Gives each entry the number of its block among all blocks of the page, so that those who read a brief can tell which
 * blocks stand next to each other. Gives the milliseconds worked, in idle time; rejects when the signal aborts.
 */
export function numberBlocks(entries: readonly Entry[], signal: AbortSignal): Promise<number> {
  const byText = new Map<Node, Entry>();
  for (const entry of entries) {
    entry.index = apart + entry.id * 2;
    const first = entry.block.pieces[0];
    if (first) byText.set(first.node, entry);
  }
  return inIdleSlices(number(byText), signal);
}

function* number(byText: Map<Node, Entry>): Generator<void> {
  let index = 0;
  for (const block of readBlocks<Node>(document)) {
    for (const { node } of block.pieces) {
      const entry = byText.get(node);
      if (entry) entry.index = index;
    }
    index++;
    yield;
  }
}
