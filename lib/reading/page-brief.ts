import type { Mention } from '../spot/types.ts';
import type { PageBrief } from './types.ts';

/** A page's blocks with what was found in them, as the record's questions take them: blocks with mentions only. */
export function pageBrief(
  page: { url: string; title: string; lang: string },
  blocks: readonly { text: string; heading: boolean; mentions: Mention[] }[],
): PageBrief {
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    blocks: blocks.flatMap(({ text, heading, mentions }, index) =>
      mentions.length === 0 ? [] : [{ index, text, heading, mentions }],
    ),
  };
}
