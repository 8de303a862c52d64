import type { Taken } from '../../lib/cite/types.ts';
import type { Dossier } from '../../lib/record/views.ts';

/** All statements by or about an entity, as its dossier gives them to be taken along. */
export function takenFrom({ entity, disputes }: Dossier, recordDate: string): Taken {
  const items = disputes.flatMap(({ id, title, statements }) =>
    statements.map((statement) => ({ dispute: { id, title }, statement })),
  );
  return { title: entity.name, recordDate, items };
}
