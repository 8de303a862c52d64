import type { Rule } from '../rule.ts';

/** "Salt" in "Salt and Volt Typhoon": the next name's last word completes it. */
export const sharedWord: Rule = {
  id: 'sharedWord',
  judge: ({ candidate, owner }) =>
    candidate.completedBy && !owner.ambiguous
      ? { certainty: 'sure', values: [candidate.text, candidate.completedBy] }
      : null,
};
