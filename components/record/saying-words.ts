import type { MessageKey, Words } from '../../lib/browser/i18n.ts';
import type { Saying } from '../../lib/reading/saying.ts';

/** A saying with the names to be shown instead of ids. */
export type NamedSaying = Pick<Saying, 'stance' | 'speaker' | 'about'>;

const withAbout = new Set<Saying['stance']>(['alleges', 'attributes', 'sanctions-or-indicts']);

/** What a sentence says, in words: who does what, about whom. */
export function sayingSentence({ stance, speaker, about }: NamedSaying, words: Words): string {
  const key = stance.replaceAll('-', '_');
  const [other] = about;
  return other !== undefined && withAbout.has(stance)
    ? words.say(`saying_${key}_about` as MessageKey, speaker, other)
    : words.say(`saying_${key}` as MessageKey, speaker);
}
