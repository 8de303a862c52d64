import type { CiteFormat } from './types.ts';

/** W3C Web Annotations: each source is the target, by its quotation where the record has one; the body says what. */
export const webAnnotation: CiteFormat = {
  id: 'annotation',
  ending: 'annotations.jsonld',
  type: 'application/ld+json',
  write: (taken) => {
    const items = taken.items.flatMap(({ statement }) =>
      statement.sources.map((source, place) => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:on-record:${encodeURIComponent(statement.id)}:${encodeURIComponent(source.id)}`,
        type: 'Annotation',
        motivation: 'describing',
        body: {
          type: 'TextualBody',
          value: statement.text,
          format: 'text/plain',
          language: 'en',
        },
        target: {
          source: source.url,
          // A quotation is printed in the first source.
          ...(statement.quote &&
            place === 0 && { selector: { type: 'TextQuoteSelector', exact: statement.quote.text } }),
        },
      })),
    );
    return `${JSON.stringify(items, null, 2)}\n`;
  },
};
