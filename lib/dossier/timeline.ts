import type { Lane, RecordDate } from '../record/types.ts';

/** A statement's place in the picture: columns from the left, rows away from the line between the lanes. */
export interface TimePoint {
  id: string;
  lane: Lane;
  column: number;
  row: number;
}

export interface Timeline {
  points: TimePoint[];
  /** Where a year or month begins, as a date of that precision. */
  ticks: { column: number; date: RecordDate }[];
  /** How many points stand on one another above and below the line. */
  above: number;
  below: number;
}

interface Dated {
  id: string;
  lane: Lane;
  date: RecordDate;
}

const day = 24 * 60 * 60_000;
/** Points on one another beyond this step aside to the next column. */
const highest = 6;
/** Columns that a tick's label takes. */
const labelColumns = 7;
/** Months between two ticks. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/**
 * Lays statements, in time order, on `columns` columns of equal width: what answers below the line, all else above it,
 * the earlier nearer to the line. Each has a place of its own, so that each can be pointed at.
 */
export function layTimeline(statements: readonly Dated[], columns: number): Timeline {
  const times = statements.map(({ date }) => middleOf(date));
  // Half a month at least, so that what was said on one day stands in the middle and not at an edge.
  const from = Math.min(...times) - 8 * day;
  const to = Math.max(...times) + 8 * day;
  const columnOf = (time: number): number => Math.round(((time - from) / (to - from)) * (columns - 1));
  const heights = { up: new Map<number, number>(), down: new Map<number, number>() };
  const points = statements.map(({ id, lane }, at): TimePoint => {
    const side = lane === 'answered' ? heights.down : heights.up;
    const column = freeColumn(side, columnOf(times[at] ?? from), columns);
    const row = (side.get(column) ?? 0) + 1;
    side.set(column, row);
    return { id, lane, column, row };
  });
  return {
    points,
    ticks: ticksBetween(from, to, columns, columnOf),
    above: Math.max(0, ...heights.up.values()),
    below: Math.max(0, ...heights.down.values()),
  };
}

/** The nearest column that is not full yet; where all are, the wanted one grows. */
function freeColumn(heights: ReadonlyMap<number, number>, wanted: number, columns: number): number {
  for (let away = 0; away < columns; away += 1)
    for (const column of [wanted + away, wanted - away])
      if (column >= 0 && column < columns && (heights.get(column) ?? 0) < highest) return column;
  return wanted;
}

/** A date that is known to the year or month stands in its middle. Milliseconds since 1970. */
function middleOf(date: RecordDate): number {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  return Date.UTC(year, (month ?? 7) - 1, dayOfMonth ?? (month ? 15 : 1));
}

function ticksBetween(
  from: number,
  to: number,
  columns: number,
  columnOf: (time: number) => number,
): Timeline['ticks'] {
  const room = Math.max(1, Math.floor(columns / labelColumns));
  const months = (to - from) / (30.44 * day);
  const step = steps.find((one) => months / one <= room) ?? 240;
  const ticks: Timeline['ticks'] = [];
  const first = new Date(from);
  // Months since year 0, rounded up to the next multiple of the step.
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time > to) break;
    if (time < from) continue;
    const year = Math.floor(month / 12);
    ticks.push({
      column: columnOf(time),
      date: step % 12 === 0 ? String(year) : `${year}-${String((month % 12) + 1).padStart(2, '0')}`,
    });
  }
  return ticks;
}
