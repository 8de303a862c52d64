import type { RecordDate } from '../record/types.ts';
import type { DisputeView, Dossier } from '../record/views.ts';
import type { Taken } from './types.ts';

/** All statements of a dispute, to take along. */
export function takenFromDispute(dispute: DisputeView, recordDate: RecordDate): Taken {
  return { title: dispute.title, recordDate, items: itemsOf(dispute) };
}

/** All statements by or about an entity, to take along. */
export function takenFromDossier({ entity, disputes }: Dossier, recordDate: RecordDate): Taken {
  return { title: entity.name, recordDate, items: disputes.flatMap(itemsOf) };
}

function itemsOf({ id, title, statements }: DisputeView): Taken['items'] {
  return statements.map((statement) => ({ dispute: { id, title }, statement }));
}
