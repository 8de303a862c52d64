import type { FullRecord } from '../record/types.ts';
import type { Findable } from './types.ts';

/** All that can be looked up in a record: every entity under every name, every dispute under its title. */
export function findablesOf({ entities, disputes }: FullRecord): Findable[] {
  const weights = new Map<string, number>();
  for (const { statements } of disputes)
    for (const { by, onBehalfOf = [], about } of statements)
      for (const id of new Set([...by, ...onBehalfOf, ...about])) weights.set(id, (weights.get(id) ?? 0) + 1);
  return [
    ...entities.map(
      ({ id, kind, names }): Findable => ({
        kind,
        id,
        names: names.map(({ text, lang }) => ({ text, lang })),
        weight: weights.get(id) ?? 0,
      }),
    ),
    ...disputes.map(
      ({ id, title, statements }): Findable => ({
        kind: 'dispute',
        id,
        names: [{ text: title, lang: 'en' }],
        weight: statements.length,
      }),
    ),
  ];
}
