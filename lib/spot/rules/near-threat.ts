import type { Rule } from '../rule.ts';

/** "Play" in "LockBit, BlackSuit and Play": a threat's unambiguous name stands in the same block. */
export const nearThreat: Rule = {
  id: 'nearThreat',
  judge: ({ candidate, owner, near, page }) => {
    if (!owner.cased || 'pn'.includes(page.index.kinds[owner.entity] ?? '')) return null;
    const other = near.named.find(
      ({ entity }) => entity !== owner.entity && page.index.kinds[entity] === 't',
    );
    return other ? { certainty: 'sure', values: [candidate.text, other.text] } : null;
  },
};
