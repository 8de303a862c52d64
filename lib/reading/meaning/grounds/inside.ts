import { wordAt } from '../setting.ts';
import type { Ground } from '../types.ts';
import { machines } from '../words.ts';

/** "An employee let Cicada into the company's network": it gets to where only an intruder would be named. */
export const inside: Ground = {
  id: 'inside',
  find(setting) {
    const { at, words, sort } = setting;
    if (sort !== 'threat' || !/^(?:into|inside)$/.test(wordAt(setting, 1))) return null;
    const to = words.findIndex(
      ({ normal }, index) => index > at + 1 && index < at + 7 && machines.has(normal),
    );
    return to < 0 ? null : { from: at, to, certainty: 'sure' };
  },
};
