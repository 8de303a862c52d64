import type { Entry, Noted } from '../../lib/browser/noted.ts';
import { isBefore } from './order.ts';

/**
 * Each entity's first mention in every section, of those the page shows, worked out in one step per block. A section
 * runs from one heading to the next; `entries` and `headings` are in the order of the page.
 */
export function* firstOfSections(
  entries: readonly Entry[],
  headings: readonly Node[],
): Generator<void, Set<Noted>> {
  const first = new Set<Noted>();
  let named = new Set<string>();
  let next = 0;
  for (const { block, noted } of entries) {
    const node = block.pieces[0]?.node ?? block.container;
    for (let heading = headings[next]; heading && isBefore(heading, node); heading = headings[++next])
      named = new Set();
    for (const one of noted) {
      if (!one.shown || named.has(one.mention.entity)) continue;
      named.add(one.mention.entity);
      first.add(one);
    }
    yield;
  }
  return first;
}
