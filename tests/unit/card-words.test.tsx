// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../components/card-words.ts';
import { dossierOf, words } from './components-samples.tsx';

const dossier = dossierOf('integrity-tech');

describe('what is heard when a card opens', () => {
  it('is how much is alleged and how much answered', () => {
    const { alleged, answered } = dossier.counts;
    expect(summaryOf(dossier, false, words)).toBe(
      `Integrity Technology Group, ${alleged} allegations, ${answered} answers`,
    );
  });

  it('speaks of denials where every answer is one', () => {
    const [story] = dossier.disputes;
    const statements = (story?.statements ?? []).map((one) =>
      one.lane === 'answered' ? { ...one, act: 'denies' as const } : one,
    );
    const counts = { alleged: 3, answered: 2, other: 0 };
    const only = { ...dossier, counts, disputes: story ? [{ ...story, statements }] : [] };
    expect(summaryOf(only, false, words)).toBe('Integrity Technology Group, 3 allegations, 2 denials');
  });

  it('ends with the page, where it differs', () => {
    expect(summaryOf(dossier, true, words)).toMatch(/answers, the page differs here$/);
  });
});
