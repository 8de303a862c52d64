import type { RecordDate } from '../../lib/record/types.ts';

/** A tick of a timeline in words: a year as it is; a month in short, with its year where one begins and at the first. */
export function tickText(date: RecordDate, locale: string, first: boolean): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    timeZone: 'UTC',
    ...((first || month === '01') && { year: 'numeric' }),
  }).format(Date.UTC(Number(year), Number(month) - 1));
}
