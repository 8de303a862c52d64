import type { PageParts } from './page-parts.ts';

/** A plain text's first line is its headline; so many lines after it may say when it was written. */
const near = 14;

/**
 * A plain text as a page's parts. `texts` are its paragraphs; `writtenOn` is the day it was written (2025-01-06),
 * where somebody has said so: then nothing else in the text is taken for it.
 */
export function plainParts(texts: string[], writtenOn?: string): PageParts {
  return {
    ...{ url: '', lang: '', title: '', jsonLd: [], times: [], texts },
    metas: writtenOn ? [{ key: 'date', content: writtenOn }] : [],
    // A day that is given leaves nothing to be looked for.
    nearHeadline: texts
      .slice(0, near + 1)
      .map((text, from) => ({ text: writtenOn && from > 0 ? '' : text, from })),
  };
}
