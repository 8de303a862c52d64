import { disputesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** So near the two stand, in UTF-16 units: in a sentence or two. */
const close = 200;

/** "Lazarus" and "Bybit" in one sentence: each is a party of the other's dispute, and one of them a threat. */
export const together: Rule = {
  id: 'together',
  judge: ({ candidate, owner, page, block }) => {
    const { kinds } = page.index;
    const kind = kinds[owner.entity] ?? '';
    if (!owner.cased || !'top'.includes(kind)) return null;
    const disputes = new Set(disputesOf(page.index, owner.entity));
    if (disputes.size === 0) return null;
    const other = block.candidates.find(
      (one) =>
        one !== candidate &&
        one.start < candidate.end + close &&
        one.end > candidate.start - close &&
        one.owners.some(({ entity, cased }) => {
          const its = kinds[entity] ?? '';
          return (
            entity !== owner.entity &&
            cased &&
            (kind === 't' ? 'top' : 't').includes(its) &&
            [...disputesOf(page.index, entity)].some((dispute) => disputes.has(dispute))
          );
        }) &&
        !one.runsOn,
    );
    return other ? { certainty: 'sure', values: [candidate.text, other.text] } : null;
  },
};
