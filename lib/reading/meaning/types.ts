import type { Certainty } from '../../spot/types.ts';
import type { ReadWord } from '../stance/types.ts';
import type { Language } from './sign-words.ts';

/** What kind of party a name would stand for: one that attacks, or a public body. */
export type Sort = 'threat' | 'body';

/** A sentence around a name, read word by word; the name is one word of it. */
export interface Setting {
  sentence: string;
  words: readonly ReadWord[];
  /** Index of the name's word. */
  at: number;
  sort: Sort;
}

/** Words of the setting, by the indexes of the first and the last, that show what is meant. */
export interface Sign {
  from: number;
  to: number;
  certainty: Certainty;
}

/** One way in which a sentence shows that the party is meant, or that something else is. */
export interface Ground {
  id: string;
  /** Where the sentence shows it, or null. */
  find(setting: Setting): Sign | null;
}

/** A language that is read by the words a sentence has, each list as beginnings of words; see `SignWords`. */
export interface LanguageWords {
  id: Language;
  /** Finds its letters, or its smallest words. */
  reads: RegExp;
  /** One letter is proof enough; without this, the language with most of its smallest words is read. */
  ownLetters?: true;
  /** What is done to computers and to nothing else. */
  deeds: string;
  /** What is done to computers, and also otherwise. */
  wideDeeds: string;
  /** What is laid at somebody's door, and being accused of it. */
  events: string;
  /** What else the name may be the name of. */
  things: string;
}
