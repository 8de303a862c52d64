import type { Mention } from '../spot/types.ts';
import { quotations } from './quotations.ts';
import type { PageBrief } from './types.ts';

/** A list led in by a colon goes along as far as this many items. */
const longestList = 12;

/**
 * Says of a page's blocks, one after the other, which go along with those that name somebody though they name
 * nobody themselves: a quotation in a block of its own, for its speaker is named beside it, and the items of a
 * list that such a block leads in.
 */
export class Companions {
  private beforeNames = false;
  private listLeft = 0;

  /** Takes the next block, in the page's order; true when it goes along. */
  takes(text: string, heading: boolean, namesSomebody: boolean): boolean {
    const isQuotation = !namesSomebody && this.beforeNames && quotations(text).length > 0;
    const isItem = !namesSomebody && !heading && this.listLeft > 0;
    this.beforeNames = namesSomebody;
    if (namesSomebody) this.listLeft = /[:：]\s*$/u.test(text) ? longestList : 0;
    else this.listLeft = isItem ? this.listLeft - 1 : 0;
    return isQuotation || isItem;
  }
}

/** A page's blocks with what was found in them, as the record's questions take them: those that name somebody and their companions. */
export function pageBrief(
  page: { url: string; title: string; lang: string },
  blocks: readonly { text: string; heading: boolean; mentions: Mention[] }[],
): PageBrief {
  const companions = new Companions();
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    blocks: blocks.flatMap(({ text, heading, mentions }, index) =>
      companions.takes(text, heading, mentions.length > 0) || mentions.length > 0
        ? [{ index, text, heading, mentions }]
        : [],
    ),
  };
}
