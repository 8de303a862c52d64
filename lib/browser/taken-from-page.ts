import type { Taken } from '../cite/types.ts';
import type { RecordDate } from '../record/types.ts';
import type { PageFound } from './tab-view.ts';

/** What a page mentions and where it differs from the record, with every statement by or about whom it names, once. */
export function takenFromPage(
  { named, findings, about }: PageFound,
  { title, address, recordDate }: { title: string; address: string; recordDate: RecordDate },
): Taken {
  const items = new Map<string, Taken['items'][number]>();
  for (const { dossier } of named)
    for (const { id, title, statements } of dossier?.disputes ?? [])
      for (const statement of statements)
        items.set(`${id} ${statement.id}`, { dispute: { id, title }, statement });
  return {
    title: title.trim() || address,
    recordDate,
    items: [...items.values()],
    page: {
      address,
      date: about.asOf?.date ?? null,
      names: named.map(({ name, places }) => ({
        name,
        places: places.map(({ text, context }) => ({ text, context })),
      })),
      findings: findings.map(({ places, text, sides }) => {
        const held = sides.filter(({ heldAgainst }) => heldAgainst);
        return {
          says: places[0]?.text ?? '',
          recordSays: held.length > 0 ? held.map(({ says }) => says).join(' ') : text,
          sources: (held.length > 0 ? held : sides).flatMap(({ sources }) => sources),
        };
      }),
    },
  };
}
