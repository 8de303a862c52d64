import type { Rule } from '../rule.ts';

/** "Copy-paste" is a group's name and, in small letters, a way to write. */
const compound = /^\p{Ll}+-\p{Ll}+$/u;

/** "salt typhoon" in small letters, in a paragraph about hacking: numbers below `topic` are its words. */
export const topic: Rule = {
  id: 'topic',
  judge: ({ candidate, owner, near, page }) => {
    if (owner.ambiguous || owner.cased || candidate.words < 2 || compound.test(candidate.text)) return null;
    for (const cue of near.numbers()) {
      const hit = cue < page.index.topic ? near.outside(cue, candidate.start, candidate.end) : undefined;
      if (hit) return { certainty: 'sure', values: [candidate.text, hit.text] };
    }
    return null;
  },
};
