import type { CiteFormat } from './types.ts';

/** schema.org Claim as JSON-LD: who says it, when, and where it is to be read; no verdict. */
export const claim: CiteFormat = {
  id: 'claim',
  ending: 'jsonld',
  type: 'application/ld+json',
  write: (taken) => {
    const graph = taken.items.map(({ dispute, statement }) => ({
      '@type': 'Claim',
      identifier: statement.id,
      name: dispute.title,
      text: statement.text,
      datePublished: statement.date,
      author: statement.by.map(({ name, kind }) => ({
        '@type': kind === 'person' ? 'Person' : 'Organization',
        name,
      })),
      about: statement.about.map(({ name }) => ({ '@type': 'Thing', name })),
      appearance: statement.sources.map(({ publisher, title, url, published, lang }) => ({
        '@type': 'CreativeWork',
        name: title,
        url,
        inLanguage: lang,
        publisher: { '@type': 'Organization', name: publisher },
        ...(published && { datePublished: published }),
      })),
    }));
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
  },
};
