import { citedSources, statementIds } from './cited-sources.ts';
import { dateParts } from './date-parts.ts';
import type { CiteFormat } from './types.ts';

/** CSL-JSON, one item a source: what Zotero, pandoc and other users of CSL styles read. */
export const csl: CiteFormat = {
  id: 'csl',
  ending: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  write: (taken) => {
    const items = citedSources(taken).map((cited) => {
      const { publisher, title, url, published, lang, type } = cited.source;
      return {
        id: cited.key,
        type: type === 'news' ? 'article-newspaper' : 'webpage',
        title,
        ...(type === 'news' ? { 'container-title': publisher } : { author: [{ literal: publisher }] }),
        ...(published && { issued: { 'date-parts': [dateParts(published)] } }),
        URL: url,
        language: lang,
        note: `On Record: ${statementIds(cited)}`,
      };
    });
    return `${JSON.stringify(items, null, 2)}\n`;
  },
};
