import { join } from 'node:path';
import type { Likeness } from '../../lib/reading/compare-words.ts';
import type { OpenRecord } from '../../lib/record/queries.ts';
import { readPlain } from '../spot/read-file.ts';
import { spotter } from '../spot/run.ts';
import { readLines } from './passages.ts';

/** A passage of our own with the quotations in it that can be held against the record: speaker and how it compares. */
export interface QuotedPassage {
  id: string;
  expected: [speaker: string, likeness: Likeness][];
  text: string;
}

export interface QuoteFigures {
  /** Each way a quotation can compare, `none` for what is not judged: labelled so, and told so. */
  likenesses: { likeness: Likeness | 'none'; passages: number; right: number }[];
  misread: { id: string; expected: string[]; found: string[]; text: string }[];
}

const likenesses = ['same', 'shortened', 'altered', 'other', 'none'] as const;

export function measureQuotations(record: OpenRecord): QuoteFigures {
  const spot = spotter(record);
  const passages = readLines<QuotedPassage>(
    join(import.meta.dirname, '../../tests/eval/findings/quotations.jsonl'),
  );
  const told = passages.map(({ id, expected, text }) => {
    const { quotes } = spot(id, readPlain(text.replace(/\n/gu, '\n\n')));
    const found = quotes.map(({ speaker, likeness }) => `${speaker}: ${likeness}`);
    const labels = expected.map(([speaker, likeness]) => `${speaker}: ${likeness}`);
    const kind = expected[0]?.[1] ?? 'none';
    return { id, kind, expected: labels, found, text, isRight: found.join() === labels.join() };
  });
  return {
    likenesses: likenesses.map((likeness) => {
      const own = told.filter(({ kind }) => kind === likeness);
      return { likeness, passages: own.length, right: own.filter(({ isRight }) => isRight).length };
    }),
    misread: told
      .filter(({ isRight }) => !isRight)
      .map(({ id, expected, found, text }) => ({ id, expected, found, text })),
  };
}
