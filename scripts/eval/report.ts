import type { CorpusError, CorpusResult } from './corpora/corpus.ts';
import type { ErrorCase, Measured } from './measure.ts';
import type { Part } from './passages.ts';
import { addTally, newTally, scoresOf, type Tally } from './tally.ts';

export interface SetResult {
  contestant: string;
  measured: Measured;
}

/** The labelled set: every contestant on both parts, then ours by language and by kind of error. */
export function reportSet(results: readonly SetResult[]): string {
  const [first] = results;
  if (first === undefined) return '';
  const parts = (['tune', 'held-out'] as const).map((part) =>
    table(
      `Labelled set, ${part}`,
      results.map(({ contestant, measured }) => [contestant, measured.parts[part]]),
    ),
  );
  const { langs, errors, perhaps, leftOut } = first.measured;
  const total = newTally();
  for (const tally of Object.values(langs)) addTally(total, tally);
  return [
    ...parts,
    table(`${first.contestant} by language`, [...Object.entries(langs), ['all', total]]),
    ...kinds(errors),
    `Marked as a perhaps: ${perhaps} of ${total.hits} hits.`,
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

function kinds(errors: readonly ErrorCase[]): string[] {
  return (['missed', 'wrong'] as const).flatMap((what) => {
    const counts = new Map<string, { tune: number; 'held-out': number }>();
    for (const { kind, part } of errors.filter((error) => error.what === what)) {
      const count = counts.get(kind) ?? { tune: 0, 'held-out': 0 };
      count[part]++;
      counts.set(kind, count);
    }
    if (counts.size === 0) return [];
    const rows = [...counts].sort(([, a], [, b]) => b.tune + b['held-out'] - a.tune - a['held-out']);
    return aligned([
      [`${what}, by kind`, 'tune', 'held-out'],
      ...rows.map(([kind, count]) => [kind, String(count.tune), String(count['held-out'])]),
    ]);
  });
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
