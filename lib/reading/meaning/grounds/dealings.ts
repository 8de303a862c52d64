import type { Ground, Setting, Sign } from '../types.ts';
import { deeds, machines, rootOf, victims, wideDeeds } from '../words.ts';

const listens = /^(?:tap|wiretap|eavesdrop|bug|seize|unmask|warn|decrypt)$/;
const crimes = /^(?:steal|leak|drain|launder|extort)$/;
const papers = /^(?:documents?|tools?|emails?|e-mails?|mails?|files?|manuals?|phones?)$/;

/** "The NSA tapped the routers", "the FBI seized the servers": of a public body it is told what is done to computers. */
export const dealings: Ground = {
  id: 'dealings',
  find(setting) {
    if (setting.sort !== 'body') return null;
    const deed = nearest(setting, (word) => deeds.has(rootOf(word)));
    if (deed !== null) return sign(setting, deed, 'sure');
    const wide = nearest(setting, (word) => wideDeeds.has(rootOf(word)) || listens.test(rootOf(word)));
    if (wide === null) return null;
    const robbed = nearest(setting, (word) => crimes.test(rootOf(word)));
    if (
      robbed !== null &&
      setting.words.some(({ normal }, index) => victims.has(normal) && Math.abs(index - robbed) < 5)
    )
      return sign(setting, robbed, 'perhaps');
    const taken = setting.words.some(
      ({ normal }, index) => machines.has(normal) || (papers.test(normal) && Math.abs(index - wide) < 4),
    );
    return taken ? sign(setting, wide, 'perhaps') : null;
  },
};

/** How far such a verb may stand, in words. */
const reach = 12;

function nearest({ words, at }: Setting, is: (word: Setting['words'][number]) => boolean): number | null {
  for (let by = 1; by <= reach; by++)
    for (const index of [at + by, at - by]) {
      const word = words[index];
      if (word && is(word)) return index;
    }
  return null;
}

function sign({ at }: Setting, other: number, certainty: Sign['certainty']): Sign {
  return { from: Math.min(at, other), to: Math.max(at, other), certainty };
}
