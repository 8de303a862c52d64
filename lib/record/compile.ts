import { byText, inTimeOrder } from './order.ts';
import type { Parsed } from './parse.ts';
import { resolveRecord } from './resolve.ts';
import type { Dispute, Entity, FullRecord, RecordDate } from './types.ts';

export interface Parts {
  entities: Entity[];
  disputes: Dispute[];
  recordDate: RecordDate;
}

/**
 * Puts parsed files together: entities and disputes by id, statements in time order, the same bytes whatever
 * the order of the files. Gives the faults instead when an id leads nowhere.
 */
export function compileRecord(parts: Parts): Parsed<FullRecord> {
  const faults = resolveRecord(parts);
  if (faults.length) return { ok: false, faults };
  const entities = [...parts.entities].sort((a, b) => byText(a.id, b.id));
  const disputes = parts.disputes
    .map((dispute) => ({ ...dispute, statements: inTimeOrder(dispute.statements) }))
    .sort((a, b) => byText(a.id, b.id));
  return { ok: true, value: { recordDate: parts.recordDate, entities, disputes } };
}
