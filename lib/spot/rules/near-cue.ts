import { cuesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** "Charter" in a paragraph that says "wiretap": one of the entity's own cues stands in the same block. */
export const nearCue: Rule = {
  id: 'nearCue',
  judge: ({ candidate, owner, near, page }) => {
    const { topic, kinds } = page.index;
    const { start, end } = candidate;
    for (const cue of cuesOf(page.index, owner.entity)) {
      const wide = cue === 0 && kinds[owner.entity] !== 'n';
      const hit = wide ? near.below(topic, start, end) : near.outside(cue, start, end);
      if (hit) return { certainty: owner.cased ? 'sure' : 'perhaps', values: [candidate.text, hit.text] };
    }
    return null;
  },
};
