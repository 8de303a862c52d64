import type { Rule } from '../rule.ts';

/** "Charter" in a paragraph that says "breach": one of the entity's own cues stands in the same block. */
export const nearCue: Rule = {
  id: 'nearCue',
  judge: ({ candidate, owner, near, page }) => {
    for (const cue of page.index.cues[owner.entity] ?? []) {
      const hit = near.outside(cue, candidate.start, candidate.end);
      if (hit) return { certainty: owner.cased ? 'sure' : 'perhaps', values: [candidate.text, hit.text] };
    }
    return null;
  },
};
