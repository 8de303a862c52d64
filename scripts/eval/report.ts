import type { CorpusError, CorpusResult } from './corpora/corpus.ts';
import type { ErrorCase, Measured } from './measure.ts';
import type { Part } from './passages.ts';
import { addTally, newTally, scoresOf, type Tally } from './tally.ts';

export interface SetResult {
  contestant: string;
  /** Shown by language and by kind of error too. */
  detailed: boolean;
  measured: Measured;
}

/** The labelled set: every contestant on both parts, then side by side by language and by kind of error. */
export function reportSet(results: readonly SetResult[]): string {
  const [first] = results;
  if (first === undefined) return '';
  const parts = (['tune', 'held-out'] as const).map((part) =>
    table(
      `Labelled set, ${part}`,
      results.map(({ contestant, measured }) => [contestant, measured.parts[part]]),
    ),
  );
  const detailed = results.filter((one) => one.detailed);
  const { perhaps, leftOut } = first.measured;
  return [
    ...parts,
    byLanguage(detailed),
    ...(['missed', 'wrong'] as const).flatMap((what) =>
      (['kind', 'party'] as const).map((by) => byKind(what, by, detailed)),
    ),
    `Marked as a perhaps: ${perhaps} of ${allOf(first.measured).hits} hits.`,
    ...(leftOut.length > 0 ? [`Labelled, but not marked by this record: ${leftOut.join(', ')}.`] : []),
  ].join('\n\n');
}

/** One body of real text. */
export function reportCorpus({ title, rows }: CorpusResult): string {
  return table(
    title,
    rows.map(({ contestant, tally }) => [contestant, tally]),
  );
}

/** Every error, one a line. */
export function reportErrors(errors: readonly (CorpusError & { part?: Part })[]): string {
  return errors
    .map(({ passage, part, what, kind, entity, rule, context }) => {
      const where = part === undefined ? passage : `${passage} (${part})`;
      return `${where}  ${what}, ${kind}: ${entity}${rule === undefined ? '' : ` by ${rule}`}\n    ${context}`;
    })
    .join('\n');
}

const columns = ['precision', 'recall', 'F1', 'found', 'missed', 'wrong', 'traps marked'];

function table(title: string, rows: readonly (readonly [string, Tally])[]): string {
  const lines = rows.map(([name, tally]) => {
    const { precision, recall, f1 } = scoresOf(tally);
    const { hits, missed, wrong, traps, sprung } = tally;
    const shares = [precision, recall, f1].map((share) => (Number.isNaN(share) ? '-' : share.toFixed(3)));
    return [name, ...shares, ...[hits, missed, wrong].map(String), traps > 0 ? `${sprung} of ${traps}` : '-'];
  });
  return aligned([[title, ...columns], ...lines]);
}

function allOf({ parts }: Measured): Tally {
  const total = newTally();
  for (const part of Object.values(parts)) addTally(total, part);
  return total;
}

/** Precision and recall, both parts together. */
function byLanguage(results: readonly SetResult[]): string {
  const langs = Object.keys(results[0]?.measured.langs ?? {});
  const shares = (tally: Tally | undefined): string => {
    const { precision, recall } = scoresOf(tally ?? newTally());
    return [precision, recall].map((one) => (Number.isNaN(one) ? '-' : one.toFixed(3))).join(' ');
  };
  return aligned([
    ['precision, recall', ...results.map(({ contestant }) => contestant)],
    ...langs.map((lang) => [lang, ...results.map(({ measured }) => shares(measured.langs[lang]))]),
    ['all', ...results.map(({ measured }) => shares(allOf(measured)))],
  ]);
}

/** How many errors of each kind, tune + held-out; the first contestant's most frequent kinds on top. */
function byKind(what: ErrorCase['what'], by: 'kind' | 'party', results: readonly SetResult[]): string {
  const counted = results.map(({ measured }) => {
    const counts = new Map<string, Record<Part, number>>();
    for (const { [by]: kind, part } of measured.errors.filter((error) => error.what === what)) {
      const count = counts.get(kind) ?? { tune: 0, 'held-out': 0 };
      count[part]++;
      counts.set(kind, count);
    }
    return counts;
  });
  const total = (kind: string): number[] =>
    counted.map((counts) => (counts.get(kind)?.tune ?? 0) + (counts.get(kind)?.['held-out'] ?? 0));
  const kinds = [...new Set(counted.flatMap((counts) => [...counts.keys()]))].sort(
    (a, b) => total(b).reduce((sum, of, at) => sum || of - (total(a)[at] ?? 0), 0) || (a < b ? -1 : 1),
  );
  return aligned([
    [`${what} by ${by}, tune + held-out`, ...results.map(({ contestant }) => contestant)],
    ...kinds.map((kind) => [
      kind,
      ...counted.map((counts) => {
        const { tune, 'held-out': heldOut } = counts.get(kind) ?? { tune: 0, 'held-out': 0 };
        return `${tune} + ${heldOut}`;
      }),
    ]),
  ]);
}

/** Columns of equal width: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
