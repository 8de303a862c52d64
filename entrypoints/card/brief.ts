import type { FramePage } from '../../lib/browser/card-handoff.ts';
import type { Entry } from '../../lib/browser/noted.ts';
import type { PageBrief } from '../../lib/reading/types.ts';
import { type Companion, numberBlocks } from './numbering.ts';
import { readWholePage, type WholePage } from './whole-page.ts';

/**
 * What the record is asked about a frame: its blocks with mentions, quotations beside them, and what the page says of
 * itself; `worked` in milliseconds of idle time. Rejects when the frame's signal aborts.
 */
export async function makeBrief(
  blocks: readonly Entry[],
  page: FramePage,
): Promise<{ brief: PageBrief; worked: number }> {
  const { companions, worked } = await numberBlocks(blocks, page);
  const whole = await readWholePage(page);
  return { brief: briefOf(blocks, companions, whole), worked: worked + whole.worked };
}

/** Past this many blocks, only those are asked about that bring a new name: a page of a book's length is no brief. */
const mostBlocks = 500;

function briefOf(
  blocks: readonly Entry[],
  companions: readonly Companion[],
  { page, frame }: WholePage,
): PageBrief {
  const named = new Set<string>();
  const asked = blocks.filter(({ noted }, at) => {
    const before = named.size;
    for (const { mention } of noted) named.add(mention.entity);
    return at < mostBlocks || named.size > before;
  });
  return {
    url: location.href,
    title: document.title,
    lang: document.documentElement.lang,
    blocks: [
      ...asked.map(({ index, block, noted }) => ({
        index,
        text: block.text,
        heading: block.heading,
        mentions: noted.filter(({ shown }) => shown).map(({ mention }) => mention),
      })),
      ...companions.slice(0, mostBlocks).map((block) => ({ ...block, mentions: [] })),
    ].sort((a, b) => a.index - b.index),
    page,
    frame,
  };
}
