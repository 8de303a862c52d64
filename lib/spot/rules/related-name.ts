import { disputesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** "Lumen" on a page that names Salt Typhoon: another party of the same dispute is surely meant. */
export const relatedName: Rule = {
  id: 'relatedName',
  judge: ({ candidate, owner, page }) => {
    for (const dispute of disputesOf(page.index, owner.entity)) {
      const other = page.disputes.get(dispute)?.find((party) => party.entity !== owner.entity);
      if (other) return { certainty: 'perhaps', values: [candidate.text, other.text] };
    }
    return null;
  },
};
