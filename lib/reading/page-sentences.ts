import type { Mention } from '../spot/types.ts';
import { sentences } from './sentences.ts';
import type { PageBrief } from './types.ts';

/** A sentence of the page with those it names for sure. */
export interface PageSentence {
  block: number;
  text: string;
  /** Offsets count from the sentence's start. */
  mentions: Pick<Mention, 'entity' | 'start' | 'end'>[];
}

/** Every sentence of a page whose whole text is at hand, in order. */
export function pageSentences({ blocks }: PageBrief, texts: readonly string[]): PageSentence[] {
  const named = new Map(blocks.map((block) => [block.index, block]));
  return texts.flatMap((text, block) => {
    const here = named.get(block);
    // The page may have changed between the two readings: then this block names nobody for sure.
    const mentions = here?.text === text ? here.mentions.filter(({ certainty }) => certainty === 'sure') : [];
    return sentences(text).map(({ start, end, text }) => ({
      block,
      text,
      mentions: mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .map(({ entity, start: from, end: to }) => ({ entity, start: from - start, end: to - start })),
    }));
  });
}
