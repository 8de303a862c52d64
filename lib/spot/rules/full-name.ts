import type { Rule } from '../rule.ts';

/** "Salt Typhoon", "永信至诚": a name that means nothing else, written as a name. */
export const fullName: Rule = {
  id: 'fullName',
  judge: ({ candidate, owner }) =>
    owner.cased && !owner.ambiguous && !candidate.completedBy
      ? { certainty: 'sure', values: [candidate.text] }
      : null,
};
