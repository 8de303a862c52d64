import type { Rule } from '../rule.ts';
import { topicCues } from '../topic.ts';

/** "salt typhoon" in small letters, in a paragraph about hacking: cue numbers below the topic's length are its words. */
export const topic: Rule = {
  id: 'topic',
  judge: ({ candidate, owner, near }) => {
    if (owner.ambiguous || owner.cased || candidate.words < 2) return null;
    const hit = near.find((cue) => cue.cue < topicCues.length);
    return hit ? { certainty: 'sure', values: [candidate.text, hit.text] } : null;
  },
};
