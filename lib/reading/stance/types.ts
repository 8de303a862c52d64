/** What a sentence does, in the words of the page. A coarser list than the record's acts: a page rarely says more. */
export const stances = [
  'alleges',
  'attributes',
  'sanctions-or-indicts',
  'denies',
  'rejects-or-condemns',
  'confirms',
  'declines-to-comment',
  'none',
] as const;
export type Stance = (typeof stances)[number];

/** A word as a tagger reads it; offsets are UTF-16 units of the sentence. */
export interface ReadWord {
  start: number;
  end: number;
  /** In small letters, contractions spelt out: "did", "not". */
  normal: string;
  /** The form in a dictionary: "deny" for "denied". */
  root: string;
  isVerb: boolean;
  /** A first name, or a title such as "Dr". */
  isFirstName?: boolean;
}

/** Parts of speech of a sentence; made by a tagger that is given from outside. */
export type ReadWords = (sentence: string) => ReadWord[];

/** A name in the sentence; offsets are UTF-16 units of the sentence. */
export interface NameInSentence {
  start: number;
  end: number;
}

export interface SentenceStance {
  stance: Stance;
  /** Indexes into the names: who speaks, and about whom. */
  speaker?: number;
  about: number[];
}

/** A cue that was found: where in the line, and how the speaker stands to it. */
export interface Cue {
  stance: Exclude<Stance, 'none'>;
  /** Index of the line's token that carries it. */
  at: number;
  /** The speaker stands after "by". */
  isPassive?: boolean;
}
