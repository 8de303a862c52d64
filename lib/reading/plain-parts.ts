import type { PageParts } from './page-parts.ts';

/** A plain text's first line is its headline; so many paragraphs after it may say when it was written. */
const near = 14;

/** A plain text, given as its paragraphs, as a page's parts. */
export function plainParts(texts: string[]): PageParts {
  return {
    ...{ url: '', lang: '', title: '', jsonLd: [], metas: [], times: [], texts },
    nearHeadline: texts.slice(0, near + 1).map((text, from) => ({ text, from })),
  };
}
