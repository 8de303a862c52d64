import { isRecordDate } from '../record/dates.ts';
import { type Act, acts, type Lane, type RecordDate, type SourceType } from '../record/types.ts';
import type { EntityRef, StatementView } from '../record/views.ts';

export const lanes = ['alleged', 'answered', 'other'] as const satisfies readonly Lane[];
export const sourceTypes = ['primary', 'news', 'vendor', 'analysis'] as const satisfies readonly SourceType[];

/** Which statements are shown. A field that is absent lets all through. */
export interface Filters {
  /** A lane, or one act. */
  act?: Lane | Act;
  /** Id of who speaks, or on whose behalf it is said. */
  by?: string;
  /** At least one source is of this type. */
  source?: SourceType;
  /** Whole days; statements of this day are shown. */
  after?: RecordDate;
  before?: RecordDate;
}

/** Whether a statement passes every filter. A date known to the year or month passes where it may lie within. */
export function passes(statement: StatementView, { act, by, source, after, before }: Filters): boolean {
  if (act && statement.lane !== act && statement.act !== act) return false;
  if (by && ![...statement.by, ...statement.onBehalfOf].some(({ id }) => id === by)) return false;
  if (source && !statement.sources.some(({ type }) => type === source)) return false;
  const { date } = statement;
  if (after && date < after.slice(0, date.length)) return false;
  return !(before && date > before.slice(0, date.length));
}

/** The parties that speak in these statements, by name, and the acts and source types that occur. */
export function choicesIn(statements: readonly StatementView[]): {
  acts: Act[];
  by: EntityRef[];
  sources: SourceType[];
} {
  const speakers = new Map(
    statements.flatMap(({ by, onBehalfOf }) => [...by, ...onBehalfOf]).map((one) => [one.id, one]),
  );
  return {
    acts: acts.filter((act) => statements.some((one) => one.act === act)),
    by: [...speakers.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    sources: sourceTypes.filter((type) =>
      statements.some(({ sources }) => sources.some((one) => one.type === type)),
    ),
  };
}

/** Reads filters from the parameters of an address; what is no filter is left out, a year or month becomes days. */
export function readFilters(parameters: URLSearchParams): Filters {
  const filters: Filters = {};
  const act = [...lanes, ...acts].find((one) => one === parameters.get('act'));
  if (act) filters.act = act;
  const by = parameters.get('by');
  if (by) filters.by = by;
  const source = sourceTypes.find((one) => one === parameters.get('source'));
  if (source) filters.source = source;
  const after = wholeDay(parameters.get('after'), 'first');
  if (after) filters.after = after;
  const before = wholeDay(parameters.get('before'), 'last');
  if (before) filters.before = before;
  return filters;
}

/** The parameters of an address, in one order whatever the order of choosing. */
export function writeFilters(filters: Filters): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const key of ['act', 'by', 'source', 'after', 'before'] as const) {
    const value = filters[key];
    if (value) parameters.set(key, value);
  }
  return parameters;
}

function wholeDay(text: string | null, which: 'first' | 'last'): RecordDate | undefined {
  if (!text || !isRecordDate(text)) return undefined;
  const [year = '', month = which === 'first' ? '01' : '12', day] = text.split('-');
  if (day) return text;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${which === 'first' ? '01' : last}`;
}
