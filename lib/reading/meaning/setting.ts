import type { ReadWord, ReadWords } from '../stance/types.ts';
import type { Setting, Sort } from './types.ts';

/** Stands for the name while words are read: a name is often also a verb or a noun, and is to be read as neither. */
const standIn = 'Nordica';

/** Reads a sentence with the name taken as one proper noun; null where the tagger loses it. Offsets stay the sentence's own. */
export function settingOf(
  sentence: string,
  start: number,
  end: number,
  sort: Sort,
  readWords: ReadWords,
): Setting | null {
  const shift = end - start - standIn.length;
  const back = (offset: number): number => (offset > start ? Math.max(start, offset + shift) : offset);
  const words = readWords(sentence.slice(0, start) + standIn + sentence.slice(end))
    .filter(({ normal }) => normal !== '' && normal !== "'s")
    .map((word): ReadWord => ({ ...word, start: back(word.start), end: back(word.end) }));
  const at = words.findIndex((word) => word.start >= start && word.start < end);
  return at < 0 ? null : { sentence, words, at, sort };
}

/** The word so many places from the name, in small letters; empty past the ends. */
export function wordAt({ words, at }: Setting, by: number): string {
  return words[at + by]?.normal ?? '';
}

/** Whether only a space, or the owner's sign, parts a word from the one before it. */
export function joins({ words, sentence }: Setting, index: number): boolean {
  const [one, next] = [words[index - 1], words[index]];
  return (
    one !== undefined && next !== undefined && /^(?:['’]s?)?[\s-]$/u.test(sentence.slice(one.end, next.start))
  );
}
