import type { Rule } from '../rule.ts';

/** "Charter" on a page whose other paragraphs carry two of the entity's cues; with only one it stays a perhaps. */
export const pageCues: Rule = {
  id: 'pageCues',
  judge: ({ candidate, owner, page }) => {
    const found = (page.index.cues[owner.entity] ?? []).flatMap((cue) => page.cues.get(cue) ?? []);
    const [first, second] = found;
    if (first === undefined) return null;
    if (second === undefined || !owner.cased)
      return { certainty: 'perhaps', values: [candidate.text, first] };
    return { certainty: 'sure', values: [candidate.text, `${first}, ${second}`] };
  },
};
