import { isBefore } from '../record/dates.ts';
import type { RecordDate } from '../record/types.ts';

/** Where a year or month begins, as a date of that precision. */
export interface Tick {
  column: number;
  date: RecordDate;
}

/** Columns of equal width from the earliest of some dates to the latest. */
export interface TimeScale {
  /** The column of a date; one that is known to the year or month stands in its middle. */
  columnOf(date: RecordDate): number;
  /** The first and the last column where a date may stand. */
  rangeOf(date: RecordDate): [first: number, last: number];
  /** The column before which the page's own day stands: what it could know is left of it. Absent without a day. */
  writtenBefore?: number;
  /** Beginnings of years or months, so many columns apart that each has room for its label. */
  ticks: Tick[];
}

const day = 24 * 60 * 60_000;
/** Months between two ticks. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/**
 * Spreads dates over `columns` columns; `labelColumns` is how many of them a tick's label takes. `written`, the day of
 * the page at hand, parts the columns: the first and the last are kept for what was known and for what came since.
 */
export function scaleOf(
  dates: readonly RecordDate[],
  columns: number,
  labelColumns: number,
  written?: RecordDate,
): TimeScale {
  const times = [...dates, ...(written === undefined ? [] : [written])].map(middleOf);
  // Half a month at least, so that what was said on one day stands in the middle and not at an edge.
  const from = Math.min(...times) - 8 * day;
  const to = Math.max(...times) + 8 * day;
  const columnAt = (time: number): number => Math.round(((time - from) / (to - from)) * (columns - 1));
  const writtenBefore =
    written === undefined ? undefined : within(columnAt(middleOf(written)) + 1, 1, columns - 1);
  const rangeOf = (date: RecordDate): [number, number] => {
    if (written === undefined || writtenBefore === undefined) return [0, columns - 1];
    return isBefore(written, date) ? [writtenBefore, columns - 1] : [0, writtenBefore - 1];
  };
  return {
    columnOf: (date) => within(columnAt(middleOf(date)), ...rangeOf(date)),
    rangeOf,
    ...(writtenBefore !== undefined && { writtenBefore }),
    ticks: ticksBetween(from, to, Math.max(1, Math.floor(columns / labelColumns))).map(({ time, date }) => ({
      column: columnAt(time),
      date,
    })),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Milliseconds since 1970. */
function middleOf(date: RecordDate): number {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  return Date.UTC(year, (month ?? 7) - 1, dayOfMonth ?? (month ? 15 : 1));
}

/** The beginnings between two times that are not many more than `most`. */
function ticksBetween(from: number, to: number, most: number): { time: number; date: RecordDate }[] {
  const months = (to - from) / (30.44 * day);
  const step = steps.find((one) => months / one <= most) ?? 240;
  const ticks: { time: number; date: RecordDate }[] = [];
  const first = new Date(from);
  // Months since year 0, rounded up to the next multiple of the step.
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const year = Math.floor(month / 12);
    const time = Date.UTC(year, month % 12);
    if (time > to) break;
    if (time < from) continue;
    ticks.push({
      time,
      date: step % 12 === 0 ? String(year) : `${year}-${String((month % 12) + 1).padStart(2, '0')}`,
    });
  }
  return ticks;
}
