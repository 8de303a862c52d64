import type { Lane, RecordDate } from '../record/types.ts';
import { scaleOf, type Tick } from './time-scale.ts';

/** A statement's place in the picture: columns from the left, rows away from the line between the lanes. */
export interface TimePoint {
  id: string;
  lane: Lane;
  column: number;
  row: number;
}

export interface Timeline {
  points: TimePoint[];
  ticks: Tick[];
  /** The column before which the page's own day stands; absent without one. */
  writtenBefore?: number;
  /** How many points stand on one another above and below the line. */
  above: number;
  below: number;
}

interface Dated {
  id: string;
  lane: Lane;
  date: RecordDate;
}

/** Points on one another beyond this step aside to the next column. */
const highest = 6;
/** Columns that a tick's label takes. */
const labelColumns = 6;

/**
 * Lays statements, in time order, on `columns` columns of equal width: what answers below the line, all else above it,
 * the earlier nearer to the line. Each has a place of its own, so that each can be pointed at. `written`: the day of the
 * page that the reader comes from; what it could know is left of it.
 */
export function layTimeline(statements: readonly Dated[], columns: number, written?: RecordDate): Timeline {
  const { columnOf, rangeOf, ticks, writtenBefore } = scaleOf(
    statements.map(({ date }) => date),
    columns,
    labelColumns,
    written,
  );
  const heights = { up: new Map<number, number>(), down: new Map<number, number>() };
  const points = statements.map(({ id, lane, date }): TimePoint => {
    const side = lane === 'answered' ? heights.down : heights.up;
    const column = freeColumn(side, columnOf(date), rangeOf(date));
    const row = (side.get(column) ?? 0) + 1;
    side.set(column, row);
    return { id, lane, column, row };
  });
  return {
    points,
    ticks,
    ...(writtenBefore !== undefined && { writtenBefore }),
    above: Math.max(0, ...heights.up.values()),
    below: Math.max(0, ...heights.down.values()),
  };
}

/** The nearest column that is not full yet; where all are, the wanted one grows. */
function freeColumn(
  heights: ReadonlyMap<number, number>,
  wanted: number,
  [first, last]: [number, number],
): number {
  for (let away = 0; away <= last - first; away += 1)
    for (const column of [wanted + away, wanted - away])
      if (column >= first && column <= last && (heights.get(column) ?? 0) < highest) return column;
  return wanted;
}
