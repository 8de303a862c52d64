import type { Rule } from '../rule.ts';

/**
 * "Charter" on a page whose other paragraphs carry the entity's cues: sure when the page also names another party of one
 * of its disputes, a perhaps when there are two cues. One word somewhere on a page proves nothing.
 */
export const pageCues: Rule = {
  id: 'pageCues',
  judge: ({ candidate, owner, page }) => {
    const { cues, disputes, kinds } = page.index;
    if (kinds[owner.entity] === 'n') return null;
    const [first, second] = (cues[owner.entity] ?? []).flatMap((cue) => page.cues.get(cue) ?? []);
    if (first === undefined) return null;
    for (const dispute of disputes[owner.entity] ?? []) {
      const other = page.disputes.get(dispute)?.find((party) => party.entity !== owner.entity);
      if (other) return { certainty: 'sure', values: [candidate.text, `${other.text}, ${first}`] };
    }
    return second === undefined
      ? null
      : { certainty: 'perhaps', values: [candidate.text, `${first}, ${second}`] };
  },
};
