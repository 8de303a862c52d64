import { wordAt } from '../setting.ts';
import type { Ground, Setting } from '../types.ts';
import { deeds, events, machines, rootOf, victims, wideDeeds } from '../words.ts';

const laidAt = new Set([
  ...['blamed on', 'pinned on', 'attributed to', 'ascribed to', 'credited to', 'traced to', 'back to'],
  ...['linked to', 'tied to', 'connected to', 'work of', 'hand of', 'hands of', 'hallmarks of', 'blame on'],
  ...['attribute to', 'link to', 'tie to', 'trace to', 'ascribe to', 'behind'],
]);

/** "The break-in was blamed on Turla", "mailboxes were read by Turla": what is done to computers is the name's doing. */
export const doer: Ground = {
  id: 'doer',
  find(setting) {
    if (setting.sort !== 'threat') return null;
    const { words, at } = setting;
    const skip = /^(?:the|a)$/.test(wordAt(setting, -1)) ? 2 : 1;
    const last = wordAt(setting, -skip);
    const pair = `${wordAt(setting, -skip - 1)} ${last}`;
    if (last === 'with' && wordAt(setting, -skip - 1) === 'infected')
      return { from: at - skip - 1, to: at, certainty: 'sure' };
    if (last === 'by') {
      const verb = lastVerb(setting, at - skip);
      const root = verb === null ? '' : rootOf(words[verb]);
      if (verb !== null && deeds.has(root)) return { from: verb, to: at, certainty: 'sure' };
      if (verb === null || !(wideDeeds.has(root) || events.has(root))) return null;
      const what = strongest(setting);
      return what && { from: verb, to: at, certainty: what };
    }
    const far = last === 'to' || last === 'on' ? laidBefore(setting, at - skip) : null;
    if (!laidAt.has(pair) && !laidAt.has(last) && far === null) return null;
    const from = far ?? at - skip - (last === 'behind' ? 0 : 1);
    const about =
      /\bbreak-ins?\b/.test(setting.sentence) ||
      words.some((word) => events.has(word.normal) || deeds.has(rootOf(word)) || machines.has(word.normal));
    if (about) return { from, to: at, certainty: 'sure' };
    return words.some(({ normal }) => victims.has(normal)) ? { from, to: at, certainty: 'perhaps' } : null;
  },
};

const laying = new Set(['trace', 'attribute', 'tie', 'link', 'blame', 'pin', 'ascribe', 'connect']);

/** The verb of "traced the orders to". */
function laidBefore({ words }: Setting, before: number): number | null {
  for (let index = before - 1; index >= 0 && index > before - 7; index--)
    if (laying.has(rootOf(words[index]))) return index;
  return null;
}

function lastVerb({ words }: Setting, before: number): number | null {
  for (let index = before - 1; index >= 0 && index > before - 7; index--)
    if (words[index]?.isVerb || events.has(words[index]?.normal ?? '')) return index;
  return null;
}

/** How surely the sentence speaks of computers. */
function strongest({ words }: Setting): 'sure' | 'perhaps' | null {
  if (words.some(({ normal }) => machines.has(normal))) return 'sure';
  const taken = words.filter(({ normal }) => victims.has(normal)).length;
  return taken === 0 ? null : taken > 1 ? 'sure' : 'perhaps';
}
