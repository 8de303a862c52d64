import { joins } from '../setting.ts';
import type { Ground, Setting } from '../types.ts';
import { deeds, machines, rootOf, victims, wideDeeds } from '../words.ts';

const passed =
  /^(?:has|have|had|is|are|was|were|be|been|did|does|do|would|will|may|might|could|can|also|then|later|once|again|already|even|still|reportedly|allegedly|to|not|who|which|that|said|believed|thought|alleged|suspected|known|reported|seen|able|built|designed|written|made|it|they|try|tried|begin|began|start|started|continue|continued|manage|managed|\w+ly)$/;
/** What somebody else's clause begins with. */
const elsewhere = /^(?:while|when|because|although|though|but|as|before|after|until)$/;
const passive = /^(?:is|are|was|were|be|been|got)$/;
/** How far a verb's object may be, in words. */
const reach = 11;

/** "Turla copied the mailboxes of diplomats": the name does what is done to computers. */
export const deed: Ground = {
  id: 'deed',
  find(setting) {
    if (setting.sort !== 'threat') return null;
    const verb = verbOf(setting);
    if (verb === null) return null;
    const { words, at } = setting;
    const root = rootOf(words[verb]);
    if (deeds.has(root)) return { from: at, to: verb, certainty: 'sure' };
    // "Gone after" takes a target as "attacked" does.
    const hunts =
      /^(?:goes?|going|gone|went)$/.test(words[verb]?.normal ?? '') && words[verb + 1]?.normal === 'after';
    if (!wideDeeds.has(root) && !hunts) return null;
    const taken: number[] = [];
    for (let to = verb + 1; to <= verb + reach && to < words.length; to++) {
      const word = words[to]?.normal ?? '';
      if (elsewhere.test(word) && !(hunts && to === verb + 1)) break;
      if (machines.has(word)) return { from: at, to, certainty: 'sure' };
      if (victims.has(word)) taken.push(to);
    }
    const [first, second] = taken;
    if (first === undefined) return null;
    return { from: at, to: second ?? first, certainty: second === undefined ? 'perhaps' : 'sure' };
  },
};

/** The index of the verb whose subject the name is; null where the name is acted on, or there is none near by. */
function verbOf(setting: Setting): number | null {
  const { words, at, sentence } = setting;
  // "the office of Turla", "with Turla": what follows is somebody else's doing.
  if (/^(?:of|from|with|in|at|to|for|than|against|like|on|by)$/.test(words[at - 1]?.normal ?? ''))
    return null;
  let index = at + 1;
  const after = sentence.slice(words[at]?.end, words[index]?.start);
  if (after.includes(',')) index = afterAside(setting, index);
  else if (!joins(setting, index)) return null;
  for (let steps = 0; steps < 6; steps++, index++) {
    const word = words[index];
    if (!word) return null;
    if (passed.test(word.normal)) continue;
    if (!word.isVerb) return null;
    const helper = words[index - 1]?.normal ?? '';
    return passive.test(helper) && !word.normal.endsWith('ing') ? null : index;
  }
  return null;
}

/** Past ", a team that hides in routers,": the word behind the next comma; the same index for ", which …". */
function afterAside({ words, sentence }: Setting, index: number): number {
  if (/^(?:which|who|that)$/.test(words[index]?.normal ?? '')) return index;
  for (let next = index + 1; next < words.length && next < index + 14; next++)
    if (sentence.slice(words[next - 1]?.end, words[next]?.start).includes(',')) return next;
  return index;
}
