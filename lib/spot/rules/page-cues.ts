import { cuesOf, disputesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A long page on anything says "hack" and "spies" somewhere. */
const enough = 5;

/**
 * "Charter" on a page whose other paragraphs carry the entity's cues: sure when the page also names another party of one
 * of its disputes, a perhaps when there are two cues, or several words of the topic. One word somewhere on a page
 * proves nothing.
 */
export const pageCues: Rule = {
  id: 'pageCues',
  judge: ({ candidate, owner, page }) => {
    const kind = page.index.kinds[owner.entity];
    if (kind === 'n') return null;
    const own = [...cuesOf(page.index, owner.entity)];
    // Any page about hacking may say "Get it on Google Play".
    const topical = own[0] === 0 && kind !== 'e' ? page.topical() : [];
    const special = own.flatMap((cue) => (cue === 0 ? [] : (page.cues.get(cue) ?? [])));
    const [first, second] = [...special, ...topical];
    if (first === undefined) return null;
    for (const dispute of disputesOf(page.index, owner.entity)) {
      const other = page.disputes.get(dispute)?.find((party) => party.entity !== owner.entity);
      if (other) return { certainty: 'sure', values: [candidate.text, `${other.text}, ${first}`] };
    }
    return second === undefined || (special.length < 2 && topical.length < enough)
      ? null
      : { certainty: 'perhaps', values: [candidate.text, `${first}, ${second}`] };
  },
};
