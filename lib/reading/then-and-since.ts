import { isBefore } from '../record/dates.ts';
import type { RecordDate } from '../record/types.ts';

/**
 * Parts what was known on a day from what has come since, each in the order given. A date that may include the day
 * (2025-01 for 6 January) or is the day itself counts as known: only what is later for certain has come since.
 */
export function thenAndSince<T extends { date: RecordDate }>(
  statements: readonly T[],
  asOf: RecordDate,
): { known: T[]; since: T[] } {
  const known: T[] = [];
  const since: T[] = [];
  for (const statement of statements) (isBefore(asOf, statement.date) ? since : known).push(statement);
  return { known, since };
}
