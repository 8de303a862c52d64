import type { CiteFormat, TakenPage } from './types.ts';

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
    return `${JSON.stringify([...aboutPage(taken.page), ...items], null, 2)}\n`;
  },
};

/** Each name on the page by its words there, and each place where the page differs with what the record says. */
function aboutPage(page: TakenPage | undefined): object[] {
  if (!page) return [];
  const annotation = (exact: string, motivation: string, value: string, at: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:on-record:page:${encodeURIComponent(page.address)}:${at}`,
    type: 'Annotation',
    motivation,
    body: { type: 'TextualBody', value, format: 'text/plain', language: 'en' },
    target: { source: page.address, selector: { type: 'TextQuoteSelector', exact } },
  });
  return [
    ...page.names.map(({ name, places }, at) =>
      annotation(places[0]?.text ?? name, 'identifying', name, `name-${at}`),
    ),
    ...page.findings.map(({ says, recordSays }, at) =>
      annotation(says, 'commenting', recordSays, `differs-${at}`),
    ),
  ];
}
