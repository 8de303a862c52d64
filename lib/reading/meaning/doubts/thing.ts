import { wordAt } from '../setting.ts';
import type { Ground, Setting } from '../types.ts';
import { things } from '../words.ts';

/** "The film Leviathan", "the Leviathan gas reserves", "Regin, the smith": the sentence says that it is something else. */
export const thing: Ground = {
  id: 'thing',
  find(setting) {
    const { at } = setting;
    for (const by of [1, 2, -1, -2]) if (things.has(wordAt(setting, by))) return sign(at, by);
    const apposed = /^(?:the|a|an|is)$/.test(wordAt(setting, 1)) ? [2, 3, 4] : [];
    for (const by of apposed) if (things.has(wordAt(setting, by))) return sign(at, by);
    return null;
  },
};

function sign(at: Setting['at'], by: number) {
  return { from: Math.min(at, at + by), to: Math.max(at, at + by), certainty: 'sure' as const };
}
