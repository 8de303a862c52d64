import { openRecord } from '../../lib/record/queries.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { type CorpusFindings, findInCorpora } from './findings-corpora.ts';
import {
  type FindingPassage,
  type Misread,
  misreadPassages,
  readFindingPassages,
} from './findings-passages.ts';
import { measureQuotations, type QuoteFigures } from './findings-quotations.ts';
import { readPassages } from './passages.ts';

export interface FindingFigures {
  /** Passages of each kind, how many there are and how many were read as labelled. */
  kinds: { kind: string; passages: number; right: number }[];
  misread: Misread[];
  quotations: QuoteFigures;
  corpora: CorpusFindings[];
}

/** How well it is told where a page differs from the record; `folder` holds bodies of real text. */
export function measureFindings(full: FullRecord, folder: string | undefined): FindingFigures {
  const record = openRecord(full);
  // The passages that spotting is measured on report nothing wrongly either.
  const passages = [...readFindingPassages(), ...readPassages().map(asPassage)];
  const misread = misreadPassages(passages, record);
  const wrong = new Set(misread.map(({ id }) => id));
  const kinds = [...new Set(passages.map(({ kind }) => kind))].map((kind) => {
    const ids = passages.filter((one) => one.kind === kind).map(({ id }) => id);
    return { kind, passages: ids.length, right: ids.filter((id) => !wrong.has(id)).length };
  });
  const texts = folder === undefined ? [] : findInCorpora(folder, record);
  return { kinds, misread, quotations: measureQuotations(record), corpora: texts };
}

function asPassage({ id, text }: { id: string; text: string }): FindingPassage {
  return { id, kind: 'labelled for spotting', differs: [], text };
}

export function reportFindings(figures: FindingFigures, json: boolean): string {
  if (json) return JSON.stringify(figures, null, 2);
  const row = (name: string, all: number | string, second: number | string): string =>
    `${name.padEnd(28)}${String(all).padStart(8)}${String(second).padStart(10)}`;
  const lines = [
    row('Differs from the record', 'passages', 'as told'),
    ...figures.kinds.map(({ kind, passages, right }) => row(kind, passages, right)),
    ...figures.misread.map(
      ({ id, expected, found }) =>
        `  ${id}: ${found.join(', ') || 'nothing'} for ${expected.join(', ') || 'nothing'}`,
    ),
  ];
  lines.push(
    '',
    row('Quotations', 'passages', 'as told'),
    ...figures.quotations.likenesses.map(({ likeness, passages, right }) => row(likeness, passages, right)),
    ...figures.quotations.misread.map(
      ({ id, expected, found }) =>
        `  ${id}: ${found.join(', ') || 'nothing'} for ${expected.join(', ') || 'nothing'}`,
    ),
  );
  if (figures.corpora.length > 0)
    lines.push(
      '',
      row('Bodies of real text', 'texts', 'findings'),
      ...figures.corpora.flatMap(({ title, texts, found }) => [
        row(title, texts, found.length),
        ...found.map(({ text, finding, place }) => `  ${text}: ${finding}: ${place.slice(0, 160)}`),
      ]),
    );
  return lines.join('\n');
}
