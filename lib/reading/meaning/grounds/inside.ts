import { wordAt } from '../setting.ts';
import type { Ground } from '../types.ts';
import { machines, victims } from '../words.ts';

/** "An employee let Cicada into the company's network": it gets to where only an intruder would be named. */
export const inside: Ground = {
  id: 'inside',
  find(setting) {
    const { at, words, sort } = setting;
    const got = /^(?:got|gets|broke|slipped|came)$/.test(wordAt(setting, 1)) ? 2 : 1;
    if (sort !== 'threat' || !/^(?:into|inside)$/.test(wordAt(setting, got))) return null;
    const to = words.findIndex(
      ({ normal }, index) => index > at + 1 && index < at + 7 && machines.has(normal),
    );
    if (to >= 0) return { from: at, to, certainty: 'sure' };
    const taken = words.findIndex(
      ({ normal }, index) => index > at + 1 && index < at + 9 && victims.has(normal),
    );
    return taken < 0 ? null : { from: at, to: taken, certainty: 'perhaps' };
  },
};
