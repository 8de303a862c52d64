// The objects that we write, after STIX 2.1 (OASIS Standard, 10 June 2021): the properties of chapter 3.2 that all
// objects share, then each type's own of chapter 4. Nothing beyond them is let through.

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const text = { type: 'string', minLength: 1 };
const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const texts = { type: 'array', minItems: 1, items: text };
const idOf = (type: string) => ({ type: 'string', pattern: `^${type}--${uuid}$` });
const refs = { type: 'array', minItems: 1, uniqueItems: true, items: idOf('[a-z0-9-]+') };

const reference = {
  type: 'object',
  additionalProperties: false,
  required: ['source_name'],
  properties: {
    source_name: text,
    description: text,
    url: { type: 'string', format: 'uri' },
    external_id: text,
  },
  // Section 2.5: one of these must be there.
  anyOf: ['description', 'url', 'external_id'].map((key) => ({ required: [key] })),
};

const object = (type: string, required: string[], own: Record<string, unknown>) => ({
  type: 'object',
  additionalProperties: false,
  required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
  properties: {
    type: { const: type },
    spec_version: { const: '2.1' },
    id: idOf(type),
    created: time,
    modified: time,
    labels: texts,
    external_references: { type: 'array', minItems: 1, items: reference },
    ...own,
  },
});

const named = { name: text, description: text };
const aliased = { ...named, aliases: texts };

/** A bundle, as a JSON Schema (2020-12). */
export const stixBundle = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'id', 'objects'],
  properties: {
    type: { const: 'bundle' },
    id: idOf('bundle'),
    objects: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: [
          object('identity', ['name'], {
            ...named,
            identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] },
          }),
          object('intrusion-set', ['name'], aliased),
          object('campaign', ['name'], aliased),
          object('infrastructure', ['name'], aliased),
          object('tool', ['name'], aliased),
          object('malware', ['is_family'], { ...aliased, is_family: { type: 'boolean' } }),
          object('note', ['content', 'object_refs'], {
            abstract: text,
            content: text,
            authors: texts,
            object_refs: refs,
          }),
          object('report', ['name', 'published', 'object_refs'], {
            ...named,
            published: time,
            object_refs: refs,
          }),
        ],
      },
    },
  },
};
