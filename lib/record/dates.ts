import type { RecordDate } from './types.ts';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a real calendar date of the forms 2025, 2025-01 or 2025-01-03. */
export function isRecordDate(text: string): boolean {
  const parts = form.exec(text);
  if (!parts) return false;
  const [year, month, day] = numbers(parts);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Sort order: earlier first; of dates that cover each other, the less precise first. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `a` lies before `b` for certain: 2025-01 is not before 2025-01-03, which it may well include. */
export function isBefore(a: RecordDate, b: RecordDate): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) < b.slice(0, shared);
}

/** A date in words with just the precision that is known: "3 January 2025", "January 2025", "2025". */
export function dateInWords(date: RecordDate, locale: string): string {
  const parts = form.exec(date);
  if (!parts || !isRecordDate(date)) return date;
  const [year, month, day] = numbers(parts);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts[2]) options.month = 'long';
  if (parts[3]) options.day = 'numeric';
  // Plain English reads day-month-year everywhere in this product; American order would need a comma.
  const tag = /^en($|-US)/.test(locale) ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, month - 1, day));
}

function numbers(parts: RegExpExecArray): [number, number, number] {
  return [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
}

/** The day of a moment, given in milliseconds since 1970, where its user is. */
export function dayOf(time: number): RecordDate {
  const day = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
