import type { Rule } from '../rule.ts';

/** A name that is written in capitals and not so here needs the other this near, in UTF-16 units: in its sentence. */
const close = 120;

/** "Play" in "LockBit, BlackSuit and Play": a threat's unambiguous name stands in the same block. */
export const nearThreat: Rule = {
  id: 'nearThreat',
  judge: ({ candidate, owner, near, page }) => {
    if (!owner.cased || 'pn'.includes(page.index.kinds[owner.entity] ?? '')) return null;
    const other = near.named.find(
      ({ entity, start }) =>
        entity !== owner.entity &&
        page.index.kinds[entity] === 't' &&
        (!owner.lowered || Math.abs(start - candidate.start) < close),
    );
    return other ? { certainty: 'sure', values: [candidate.text, other.text] } : null;
  },
};
