import type { StatementView } from '../record/views.ts';
import type { Taken } from './types.ts';

/** What is taken, dispute by dispute, in the order given. */
export function groupByDispute(taken: Taken): { id: string; title: string; statements: StatementView[] }[] {
  const groups = new Map<string, { id: string; title: string; statements: StatementView[] }>();
  for (const { dispute, statement } of taken.items) {
    const group = groups.get(dispute.id) ?? { ...dispute, statements: [] };
    group.statements.push(statement);
    groups.set(dispute.id, group);
  }
  return [...groups.values()];
}
