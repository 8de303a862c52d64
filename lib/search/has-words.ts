import { lettersOf } from './letters.ts';

/** Shorter ones are only looked for where a word begins: two letters stand somewhere in every sentence. */
const anywhereFrom = 3;

/** Whether every word typed stands in one of the texts, however it is capitalised or accented. True where nothing is typed. */
export function hasWords(texts: readonly string[], typed: string): boolean {
  const wanted = typed.split(/\s+/u).map((word) => lettersOf(word).text);
  const given = texts.map(lettersOf);
  return wanted.every((word) =>
    given.some(({ text, starts }) =>
      word.length < anywhereFrom
        ? word === '' || starts.some((start) => text.startsWith(word, start))
        : text.includes(word),
    ),
  );
}
