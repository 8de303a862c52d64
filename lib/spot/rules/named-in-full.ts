import type { Rule } from '../rule.ts';

/** "MSS" on a page that also says "Ministry of State Security". */
export const namedInFull: Rule = {
  id: 'namedInFull',
  judge: ({ candidate, owner, page }) => {
    const full = page.named.get(owner.entity);
    return full === undefined ? null : { certainty: 'sure', values: [candidate.text, full] };
  },
};
