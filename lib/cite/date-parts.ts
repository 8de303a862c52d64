import type { RecordDate } from '../record/types.ts';

/** Year, month and day as numbers, as far as they are known. */
export function dateParts(date: RecordDate | null): number[] {
  return date === null ? [] : date.split('-').map(Number);
}
