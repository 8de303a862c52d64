import type { Rule } from '../rule.ts';

/** "Equation" has no cues of its own: two words of the topic in its paragraph, or one there and two more on the page. */
export const pageTopic: Rule = {
  id: 'pageTopic',
  judge: ({ candidate, owner, near, page }) => {
    if (
      !owner.ambiguous ||
      !owner.cased ||
      page.index.kinds[owner.entity] !== 't' ||
      (page.index.cues[owner.entity] ?? []).length > 0
    )
      return null;
    const here: string[] = [];
    for (const cue of near.numbers()) {
      const hit = cue < page.index.topic ? near.outside(cue, candidate.start, candidate.end) : undefined;
      if (hit) here.push(hit.text);
    }
    const [first, second] = here;
    if (first === undefined) return null;
    if (second !== undefined) return { certainty: 'sure', values: [candidate.text, `${first}, ${second}`] };
    const onPage = [...page.cues].filter(([cue]) => cue < page.index.topic).length;
    return { certainty: onPage > 2 ? 'sure' : 'perhaps', values: [candidate.text, first] };
  },
};
