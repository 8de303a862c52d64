import type { Shape } from '../../lib/record/shape.ts';
import { disputeShape, entityShape } from '../../lib/record/shapes.ts';

/** JSON Schema (draft 2020-12, the parts of it that editors understand) of the record's files. */
export type JsonSchema = { [key: string]: unknown };

export const entitySchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'On Record: an entity',
  ...toSchema(entityShape),
};

export const disputeSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'On Record: a dispute',
  ...toSchema(disputeShape),
};

/** A schema as the text of its file in data/schema. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function toSchema(shape: Shape): JsonSchema {
  switch (shape.is) {
    case 'nullable':
      return { anyOf: [{ type: 'null' }, toSchema(shape.of)] };
    case 'flag':
      return { const: shape.only, description: shape.says };
    case 'choice':
      return { enum: [...shape.of], description: shape.says };
    case 'text':
      return {
        type: 'string',
        description: shape.says,
        minLength: shape.min ?? 1,
        maxLength: shape.max,
        ...(shape.pattern && { pattern: shape.pattern.source }),
      };
    case 'list':
      return { type: 'array', description: shape.says, minItems: shape.min ?? 0, items: toSchema(shape.of) };
    case 'object':
      return {
        type: 'object',
        description: shape.says,
        additionalProperties: false,
        required: Object.entries(shape.fields).flatMap(([key, field]) => (field.optional ? [] : [key])),
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([key, field]) => [key, toSchema(field)]),
        ),
      };
  }
}
