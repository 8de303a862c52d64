import type { NameInSentence, ReadWord } from './types.ts';

export interface Token {
  /** `@3` for the fourth name; `deny/v` for a verb's form in a dictionary; else the word or the mark itself. */
  text: string;
  start: number;
  isQuoted: boolean;
}

/** A sentence as rules read it: names numbered, verbs by their roots, marks as words of their own. */
export interface Line {
  tokens: Token[];
  /** All tokens, one space before and after each. */
  text: string;
  /** Index of the token at an offset of `text`. */
  tokenAt(offset: number): number;
}

const marks = /[,;:()?]|\s[–—-]\s|—|["“”„«»]|(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/gu;
const openOrClose = /["“”„«»'‘’]/u;

/** Puts a sentence into a line. Words inside a name are part of it; "'s" after one is left out. */
export function makeLine(
  sentence: string,
  words: readonly ReadWord[],
  names: readonly NameInSentence[],
): Line {
  const inName = (at: number) => names.some(({ start, end }) => at >= start && at < end);
  const found: Token[] = names.map(({ start }, index) => ({ text: `@${index}`, start, isQuoted: false }));
  for (const { start, normal, root, isVerb } of words) {
    if (inName(start) || normal === '' || normal === "'s") continue;
    found.push({ text: isVerb ? `${root || normal}/v` : normal, start, isQuoted: false });
  }
  const quotes: number[] = [];
  for (const match of sentence.matchAll(marks)) {
    if (inName(match.index)) continue;
    if (openOrClose.test(match[0])) quotes.push(match.index);
    else found.push({ text: match[0].trim() || ',', start: match.index, isQuoted: false });
  }
  const tokens = found.sort((a, b) => a.start - b.start);
  // Marks pair up in order; one without its partner quotes up to the end.
  for (let open = 0; open < quotes.length; open += 2) {
    const from = quotes[open] ?? 0;
    const to = quotes[open + 1] ?? sentence.length;
    for (const token of tokens) if (token.start > from && token.start < to) token.isQuoted = true;
  }
  const starts: number[] = [];
  let text = ' ';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token.text} `;
  }
  return { tokens, text, tokenAt: (offset) => starts.findLastIndex((start) => start <= offset) };
}
