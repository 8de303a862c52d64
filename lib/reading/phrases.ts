/** Where a phrase stands in a text. */
export interface Span {
  start: number;
  end: number;
}

const compiled = new Map<string, RegExp>();
const gap = '[\\s"“”„‟«»\'‘’()]+';
const between = `,?${gap}`;
const upToFiveWords = `(?:[^\\s.,;:!?。；，]+${gap}){0,5}?`;

/**
 * Where a text has a phrase of the record. Phrases are read without regard to case, over quotation marks and
 * spaces of every kind; `stem*` is every word that begins so, `a/b` either word, `…` up to five words without a comma,
 * `one|two` either phrase, and a word all in capitals (`US`) counts letter for letter. `#` is itself.
 */
export function findPhrase(text: string, phrase: string): Span[] {
  let pattern = compiled.get(phrase);
  if (pattern === undefined) {
    pattern = new RegExp(phrase.split('|').map(oneOf).join('|'), 'gu');
    compiled.set(phrase, pattern);
  }
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function oneOf(phrase: string): string {
  const words = phrase.trim().split(/\s+/u);
  let pattern = '';
  for (const [at, word] of words.entries()) {
    if (word === '…') pattern += upToFiveWords;
    else {
      const last = at === words.length - 1;
      pattern += `(?:${word.split('/').map(oneWord).join('|')})${last ? '' : between}`;
    }
  }
  return pattern;
}

function oneWord(word: string): string {
  const stem = word.endsWith('*') ? word.slice(0, -1) : word;
  const exact = /^\p{Lu}{2,}$/u.test(stem);
  const letters = [...stem].map((letter) => anyCase(letter, exact)).join('');
  const isHan = /\p{Script=Han}/u.test(stem);
  const before = isHan ? '' : '(?<![\\p{L}\\p{N}])';
  const after = isHan ? '' : '(?![\\p{L}\\p{N}])';
  return `${before}${letters}${stem === word ? after : "[\\p{L}\\p{N}'’-]*"}`;
}

function anyCase(letter: string, exact: boolean): string {
  if (/[-‐‑]/u.test(letter)) return '[-‐‑–\\s]';
  if (/['’]/u.test(letter)) return "['’]";
  if (!/\p{L}/u.test(letter)) return letter.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&');
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return exact || lower === upper || upper.length > 1 ? letter : `[${lower}${upper}]`;
}
