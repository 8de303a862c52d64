import type { ReadWord } from '../../stance/types.ts';
import { wordAt } from '../setting.ts';
import type { Ground } from '../types.ts';

const naming = new Set([
  ...['known as', 'tracked as', 'tracks as', 'track as', 'designated as', 'referred as', 'identified as'],
  ...['calls itself', 'call themselves', 'calling itself', 'calling themselves', 'names itself', 'name of'],
  ...[
    'dubbed',
    'called',
    'calls',
    'nicknamed',
    'codenamed',
    'code-named',
    'named',
    'alias',
    'aka',
    'christened',
  ],
]);
const threats =
  /^(?:gang|crew|hackers?|hacking|actors?|cluster|spies|intruders?|attackers?|extortionists?|cyber.*|malware|implant|toolkit|wiper|trojan|virus|worm|spyware|botnet|operators?|intrusions?|contractors?|espionage)$/;
const bodies =
  /^(?:unit|agency|directorate|intelligence|service|services|spies|spymasters?|officers?|military|secret|bureau)$/;

/** "An intelligence directorate better known as the GRU": the sentence says what it is a name of. */
export const knownAs: Ground = {
  id: 'knownAs',
  find(setting) {
    const { words, at, sort } = setting;
    const skip = wordAt(setting, -1) === 'the' ? 2 : 1;
    const last = wordAt(setting, -skip);
    const pair = `${wordAt(setting, -skip - 1)} ${last}`;
    const isPair = naming.has(pair);
    const far = last === 'as' && !isPair ? tracksBefore(words, at - skip) : null;
    if (!isPair && !naming.has(last) && far === null) return null;
    const kin = sort === 'threat' ? threats : bodies;
    const what = words.findIndex(({ normal }, index) => index !== at && kin.test(normal));
    return what < 0 || what > at + 6
      ? null
      : { from: far ?? at - skip - (isPair ? 1 : 0), to: at, certainty: 'sure' };
  },
};

const tracks = /^(?:tracks?|tracked|tracking|knows?|identifies|refers|designates|follows)$/;

/** The verb of "which tracks the crew as". */
function tracksBefore(words: readonly ReadWord[], before: number): number | null {
  for (let index = before - 1; index >= 0 && index > before - 6; index--)
    if (tracks.test(words[index]?.normal ?? '')) return index;
  return null;
}
