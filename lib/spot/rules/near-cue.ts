import type { Rule } from '../rule.ts';

/** "Charter" in a paragraph that says "breach": one of the entity's own cues stands in the same block. */
export const nearCue: Rule = {
  id: 'nearCue',
  judge: ({ candidate, owner, near, page }) => {
    const own = page.index.cues[owner.entity] ?? [];
    const hit = near.find((cue) => own.includes(cue.cue));
    if (!hit) return null;
    return { certainty: owner.cased ? 'sure' : 'perhaps', values: [candidate.text, hit.text] };
  },
};
