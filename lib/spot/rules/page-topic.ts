import type { Rule } from '../rule.ts';

/**
 * "Equation" in a paragraph about hacking, in whatever language: sure with two words of the topic there, or one there and
 * two more on the page; a perhaps with one. People's names are too common for that, and some names have only cues of their own.
 */
export const pageTopic: Rule = {
  id: 'pageTopic',
  judge: ({ candidate, owner, near, page }) => {
    const { kinds, topic } = page.index;
    if (!owner.ambiguous || 'pn'.includes(kinds[owner.entity] ?? '')) return null;
    // By where they stand: "hackers" is no second word beside "hacker".
    const here = new Map<number, string>();
    for (const cue of near.numbers()) {
      const hit = cue < topic ? near.outside(cue, candidate.start, candidate.end) : undefined;
      if (hit) here.set(hit.start, hit.text);
    }
    const [first, second] = here.values();
    if (first === undefined) return null;
    if (second !== undefined) return { certainty: 'sure', values: [candidate.text, `${first}, ${second}`] };
    return { certainty: page.topical().length > 2 ? 'sure' : 'perhaps', values: [candidate.text, first] };
  },
};
