import type { Rule } from '../rule.ts';
import { topicCues } from '../topic.ts';

/** "salt typhoon" in small letters, in a paragraph about hacking: cue numbers below the topic's length are its words. */
export const topic: Rule = {
  id: 'topic',
  judge: ({ candidate, owner, near }) => {
    if (owner.ambiguous || owner.cased || candidate.words < 2) return null;
    for (const cue of near.numbers()) {
      const hit = cue < topicCues.length ? near.outside(cue, candidate.start, candidate.end) : undefined;
      if (hit) return { certainty: 'sure', values: [candidate.text, hit.text] };
    }
    return null;
  },
};
