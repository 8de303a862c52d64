import type { ReadLanguage } from '../language.ts';

/** The acts of accusing that a page has words of its own for. */
export type Accusing = 'sanctions' | 'indicts' | 'attributes' | 'alleges';

/** The words of a language by which somebody answers, speaks and is meant. */
export interface ReplyWords {
  id: ReadLanguage;
  /** By which somebody answers what is said of them. That none stands anywhere is what counts: rather too many than too few. */
  answering: RegExp;
  /** Words that look like an answer and are none; global. */
  falseFriends?: RegExp;
  speaking: RegExp;
  /** What a page that reports an act of accusing somebody has words for. */
  accusing: Record<Accusing, RegExp>;
  /** Words for a party that has been named before, or is not named at all. */
  party: RegExp;
  office: RegExp;
  pronoun: RegExp;
  /** What follows a name as far as its own verb may stand: a word of speaking in it is the name's. */
  next: RegExp;
  /** What stands before a name whose words are told. */
  before: RegExp;
  partySpeaks: RegExp;
  officeSpeaks: RegExp;
  /** Those whose trade it is to speak for a firm or a state: where one is named, somebody is heard, whatever the verb. */
  voice: RegExp;
  /** The source of an expression for a sentence whose subject is a state, and not its people or what is in it. */
  asSubject: (state: string) => string;
  /** States by their names, capitals and what is theirs, as the source of a regular expression that minds capitals. */
  states: Readonly<Record<string, string>>;
}
