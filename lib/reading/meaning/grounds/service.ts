import { joins, wordAt } from '../setting.ts';
import type { Ground, Setting, Sign } from '../types.ts';
import { covert, staff } from '../words.ts';

const ties = /^(?:of|in|at|for|from|with|to|by|inside|within)$/;
const works =
  /^(?:work|works|worked|working|spy|spied|spying|report|reported|recruited|employed|hired|paid|linked|tied|belong|belongs|belonged|answer|answers|served|serve|run|directed|ordered|sent|funded|tasked|instructions|orders|behalf|behest|member|members|service|part|director|head|ranks)$/;
const kinds = /^(?:service|agency|intelligence|directorate|services)$/;

/** "Officers of the GRU", "GRU Unit 26165", "spied for the MSS": it has officers and units, and secret work is spoken of. */
export const service: Ground = {
  id: 'service',
  find(setting) {
    if (setting.sort !== 'body' && !isAcronym(setting)) return null;
    const sign = staffAfter(setting) ?? staffBefore(setting) ?? kindBefore(setting);
    if (!sign) return null;
    const second = setting.words.some(
      ({ normal }, index) =>
        (index < sign.from || index > sign.to) && (covert.test(normal) || staff.has(normal)),
    );
    return second ? sign : null;
  },
};

/** Lists of groups name services too, as "GRU" among APT28's names. */
function isAcronym({ sentence, words, at }: Setting): boolean {
  return /^\p{Lu}{2,6}$/u.test(sentence.slice(words[at]?.start, words[at]?.end));
}

function staffAfter(setting: Setting): Sign | null {
  const { at, words } = setting;
  if (!joins(setting, at + 1)) return null;
  for (let to = at + 1; to <= at + 2 && words[to]; to++)
    if (staff.has(words[to]?.normal ?? '')) return { from: at, to, certainty: 'sure' };
  return null;
}

function staffBefore(setting: Setting): Sign | null {
  const { at, words } = setting;
  let by = 1;
  // "of the GRU", "for Russia's GRU", "of the Russian GRU"
  while (by < 4 && !ties.test(wordAt(setting, -by))) by++;
  if (by === 4) return null;
  for (const back of [1, 2]) {
    const index = at - by - back;
    const word = words[index]?.normal ?? '';
    if (staff.has(word) || works.test(word)) return { from: index, to: at, certainty: 'sure' };
  }
  return null;
}

function kindBefore(setting: Setting): Sign | null {
  const by = wordAt(setting, -1) === 'the' ? 2 : 1;
  return kinds.test(wordAt(setting, -by))
    ? { from: setting.at - by, to: setting.at, certainty: 'sure' }
    : null;
}
