import { joins, wordAt } from '../setting.ts';
import type { Ground } from '../types.ts';
import { deeds, events, machines, rootOf, victims, wideDeeds } from '../words.ts';

const bands =
  /^(?:group|gang|crew|operators?|intruders?|attackers?|affiliates?|worm|virus|implants?|infections?|samples?|operation|campaign|hackers?|team|actors?)$/;

const leakSite = /^(?:leak|extortion|darknet|telegram) (?:site|page|blog|channel)$/;

/** "The Cicada crew", "intruders from Turla", where the sentence also speaks of computers or of an attack on them. */
export const band: Ground = {
  id: 'band',
  find(setting) {
    const { at, words, sort } = setting;
    if (sort !== 'threat') return null;
    // "The Mirage group of hotels" is no group.
    const after = joins(setting, at + 1) && bands.test(wordAt(setting, 1)) && wordAt(setting, 2) !== 'of';
    const before = joins(setting, at) && bands.test(wordAt(setting, -1));
    const from =
      /^(?:from|of|in|called|named)$/.test(wordAt(setting, -1)) &&
      (bands.test(wordAt(setting, -2)) || leakSite.test(`${wordAt(setting, -3)} ${wordAt(setting, -2)}`));
    if (!after && !before && !from) return null;
    const first = from ? at - 2 : before ? at - 1 : at;
    const last = after ? at + 1 : at;
    if (from && leakSite.test(`${wordAt(setting, -3)} ${wordAt(setting, -2)}`))
      return { from: at - 3, to: at, certainty: 'sure' };
    const about = words.some(
      (word, index) =>
        (index < first || index > last) &&
        (machines.has(word.normal) || deeds.has(rootOf(word)) || events.has(word.normal)),
    );
    const taken =
      words.some((word) => wideDeeds.has(rootOf(word))) && words.some(({ normal }) => victims.has(normal));
    if (!about && taken) return { from: first, to: last, certainty: 'perhaps' };
    return about ? { from: first, to: last, certainty: 'sure' } : null;
  },
};
