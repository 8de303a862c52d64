import { joins } from '../setting.ts';
import type { Ground } from '../types.ts';

/** "Maria Lazarus", "Dr. Lazarus": a first name or a title before it makes it somebody's surname. */
export const namesake: Ground = {
  id: 'namesake',
  find(setting) {
    const { at, words, sort } = setting;
    return sort === 'threat' && words[at - 1]?.isFirstName && joins(setting, at)
      ? { from: at - 1, to: at, certainty: 'sure' }
      : null;
  },
};
