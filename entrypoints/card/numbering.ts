import type { FramePage } from '../../lib/browser/card-handoff.ts';
import type { Entry } from '../../lib/browser/noted.ts';
import { Companions } from '../../lib/reading/page-brief.ts';

/** Blocks that a walk through the whole page does not meet stand next to no other: far apart, beyond all others. */
const apart = 2 ** 32;

/** A block that names nobody but goes along with one that does. */
export interface Companion {
  index: number;
  text: string;
  heading: boolean;
}

/**
 * Gives each entry the number of its block among all blocks of the page, so that those who read a brief can tell which
 * blocks stand next to each other. Gives the blocks that go along with them and the milliseconds worked, in idle time;
 * rejects when the page's signal aborts.
 */
export async function numberBlocks(
  entries: readonly Entry[],
  page: FramePage,
): Promise<{ companions: Companion[]; worked: number }> {
  const byText = new Map<Node, Entry>();
  for (const entry of entries) {
    entry.index = apart + entry.id * 2;
    const first = entry.block.pieces[0];
    if (first) byText.set(first.node, entry);
  }
  const companions: Companion[] = [];
  const worked = await page.work(number(byText, companions, page));
  return { companions, worked };
}

function* number(byText: Map<Node, Entry>, companions: Companion[], page: FramePage): Generator<void> {
  const chosen = new Companions();
  let index = 0;
  for (const { text, heading, pieces } of page.blocks()) {
    let named: Entry | undefined;
    for (const { node } of pieces) {
      const entry = byText.get(node);
      if (entry) {
        entry.index = index;
        named = entry;
      }
    }
    const names = named?.noted.some(({ shown }) => shown) ?? false;
    if (chosen.takes(text, heading, names) && named === undefined) companions.push({ index, text, heading });
    index++;
    yield;
  }
}
