import type { Shape } from '../../lib/record/shape.ts';
import { disputeShape, entityShape } from '../../lib/record/shapes.ts';

/**
 * An empty entity or dispute: every required field is there, empty. Until it is filled in, the data tests and
 * the build answer with what is still to do, one line a field.
 */
export function stubOf(what: 'entity' | 'dispute', id: string): Record<string, unknown> {
  const stub = emptyOf(what === 'entity' ? entityShape : disputeShape) as Record<string, unknown>;
  stub.id = id;
  if (what === 'dispute') {
    const said = firstOf(stub.statements);
    const source = firstOf(stub.sources);
    Object.assign(source, { id: 'source-1', lang: 'en' });
    Object.assign(said, { id: `${id}-1`, act: 'alleges', sources: ['source-1'] });
    const reply = { ...said, id: `${id}-2`, act: 'denies', inReplyTo: [`${id}-1`] };
    stub.statements = [said, reply];
  } else Object.assign(firstOf(stub.names), { lang: 'en' });
  return stub;
}

function firstOf(list: unknown): Record<string, unknown> {
  return Array.isArray(list) ? (list[0] as Record<string, unknown>) : {};
}

function emptyOf(shape: Shape): unknown {
  switch (shape.is) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.fields)
          .filter(([, field]) => !field.optional)
          .map(([key, field]) => [key, emptyOf(field)]),
      );
    case 'list':
      return shape.min && shape.of.is === 'object' ? [emptyOf(shape.of)] : [];
    case 'nullable':
      return null;
    case 'flag':
      return shape.only;
    default:
      return '';
  }
}
