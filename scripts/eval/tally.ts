import type { Outcome } from './judge-passage.ts';

/** Counts over a number of passages. */
export interface Tally {
  passages: number;
  /** Mentions that were marked, and those that were not. */
  hits: number;
  missed: number;
  /** Marks that lie right, and those that do not. */
  right: number;
  wrong: number;
  traps: number;
  sprung: number;
}

export function newTally(): Tally {
  return { passages: 0, hits: 0, missed: 0, right: 0, wrong: 0, traps: 0, sprung: 0 };
}

/** What came out of one passage with so many traps, as counts. */
export function tallyOf({ hits, missed, wrong, sprung }: Outcome, traps: number): Tally {
  return {
    passages: 1,
    hits: hits.length,
    missed: missed.length,
    right: hits.length,
    wrong: wrong.length,
    traps,
    sprung: sprung.length,
  };
}

/** Adds the second to the first. */
export function addTally(to: Tally, more: Tally): void {
  for (const key of Object.keys(more) as (keyof Tally)[]) to[key] += more[key];
}

/** Shares of one; NaN where there is nothing to share. */
export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

export function scoresOf({ hits, missed, right, wrong }: Tally): Scores {
  const precision = right / (right + wrong);
  const recall = hits / (hits + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
