// What we write of the Web Annotation Data Model (W3C Recommendation, 23 February 2017): an annotation (3.1) with an
// embedded textual body (3.2.4) on a specific resource (4) that may be picked by a text quote selector (4.2.4).

const text = { type: 'string', minLength: 1 };
const iri = { type: 'string', format: 'uri' };
const closed = (properties: Record<string, unknown>, required: string[]) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** Annotations, as a JSON Schema. */
export const annotations = {
  type: 'array',
  items: closed(
    {
      '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
      id: iri,
      type: { const: 'Annotation' },
      motivation: { enum: ['commenting', 'describing', 'identifying'] },
      body: closed(
        {
          type: { const: 'TextualBody' },
          value: text,
          format: { const: 'text/plain' },
          language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
        },
        ['type', 'value'],
      ),
      target: closed(
        {
          source: iri,
          selector: closed(
            { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
            ['type', 'exact'],
          ),
        },
        ['source'],
      ),
    },
    ['@context', 'id', 'type', 'target'],
  ),
};
