import type { Rule } from '../rule.ts';

/** "GRU" in "they were officers of the GRU": the sentence itself, read as one, speaks of the party. */
export const sentence: Rule = {
  id: 'sentence',
  judge: ({ candidate, heard }) =>
    heard && heard.certainty !== 'not'
      ? { certainty: heard.certainty, values: [candidate.text, heard.shown] }
      : null,
};
