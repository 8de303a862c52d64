import { compareDates } from './dates.ts';
import type { Statement } from './types.ts';

type Ordered = Pick<Statement, 'id' | 'date' | 'inReplyTo'>;

/** Sorts by plain code units, the same on every machine and in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Time order; on one day, or where a date is imprecise, a reply stands after what it answers. */
export function inTimeOrder<T extends Ordered>(statements: readonly T[]): T[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const sorted = [...statements].sort((a, b) => compareDates(a.date, b.date) || byText(a.id, b.id));
  const placed = new Set<string>();
  const order: T[] = [];
  const place = (statement: T): void => {
    if (placed.has(statement.id)) return;
    placed.add(statement.id);
    for (const id of statement.inReplyTo ?? []) {
      const answered = byId.get(id);
      if (answered) place(answered);
    }
    order.push(statement);
  };
  for (const statement of sorted) place(statement);
  return order;
}
