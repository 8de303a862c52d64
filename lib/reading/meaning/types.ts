import type { Certainty } from '../../spot/types.ts';
import type { ReadWord } from '../stance/types.ts';

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
