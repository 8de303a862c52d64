import type { Lane, RecordDate } from '../record/types.ts';
import { scaleOf, type Tick } from './time-scale.ts';

/** Statements of one lane that stand so close in time that one sign stands for them. */
export interface TimeBin<T> {
  lane: Lane;
  column: number;
  /** In time order, one at least. */
  statements: T[];
}

export interface SmallTimeline<T> {
  /** By column; in a column what alleges first, then what answers. */
  bins: TimeBin<T>[];
  ticks: Tick[];
  /** The column before which the page's own date stands: what it could know is left of it. Absent without a date. */
  writtenBefore?: number;
}

const laneOrder: readonly Lane[] = ['alleged', 'answered', 'other'];
/** Columns that a tick's label takes: they are wider than those of the large picture. */
const labelColumns = 4;

/**
 * Lays statements, in time order, on a few columns of equal width, at most one sign for each lane of a column, however
 * many there are. `written`: the day of the page at hand.
 */
export function binTimeline<T extends { lane: Lane; date: RecordDate }>(
  statements: readonly T[],
  columns: number,
  written?: RecordDate,
): SmallTimeline<T> {
  const dates = statements.map(({ date }) => date);
  const { columnOf, ticks, writtenBefore } = scaleOf(dates, columns, labelColumns, written);
  const bins = new Map<string, TimeBin<T>>();
  for (const statement of statements) {
    const column = columnOf(statement.date);
    const key = `${column} ${statement.lane}`;
    const bin = bins.get(key) ?? { lane: statement.lane, column, statements: [] };
    bin.statements.push(statement);
    bins.set(key, bin);
  }
  return {
    bins: [...bins.values()].sort(
      (a, b) => a.column - b.column || laneOrder.indexOf(a.lane) - laneOrder.indexOf(b.lane),
    ),
    ticks,
    ...(writtenBefore !== undefined && { writtenBefore }),
  };
}
