import type { Mention } from '../spot/types.ts';
import { quotations } from './quotations.ts';
import type { PageBrief } from './types.ts';

/**
 * A page's blocks with what was found in them, as the record's questions take them: blocks with mentions, and
 * a quotation that stands in a block of its own beside one, for its speaker is named there.
 */
export function pageBrief(
  page: { url: string; title: string; lang: string },
  blocks: readonly { text: string; heading: boolean; mentions: Mention[] }[],
): PageBrief {
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    blocks: blocks.flatMap(({ text, heading, mentions }, index) => {
      const isQuoteAfter =
        mentions.length === 0 && blocks[index - 1]?.mentions.length && quotations(text).length > 0;
      return mentions.length === 0 && !isQuoteAfter ? [] : [{ index, text, heading, mentions }];
    }),
  };
}
