import type { Ground } from '../types.ts';
import { rootOf } from '../words.ts';

const ties = /^(?:tie|link|connect|trace|attribute|ascribe|assign)$/;
const states =
  /^(?:agency|service|services|ministry|intelligence|government|unit|contractor|contractors|kremlin|moscow|beijing|tehran|pyongyang|russia\w*|chin(?:a|ese)|iran\w*|north|state|gru|fsb|svr|mss|nsa|cia|military)$/;

/** "Researchers tie Longhorn to the agency in Langley": of an attacker it is told whose it is. */
export const tiedTo: Ground = {
  id: 'tiedTo',
  find({ sort, words, at }) {
    if (sort !== 'threat' || words[at + 1]?.normal !== 'to') return null;
    const from = [1, 2].map((by) => at - by).find((index) => ties.test(rootOf(words[index])));
    const to = [2, 3, 4].map((by) => at + by).find((index) => states.test(words[index]?.normal ?? ''));
    return from === undefined || to === undefined ? null : { from, to, certainty: 'sure' };
  },
};
