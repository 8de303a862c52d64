/**
 * How a language ties the company of a mix-up to the group, written over roles (`s` the company, `g` the group,
 * one character each). Only ways that leave little doubt stand here, and a sentence that has any word of `not`
 * ties nothing: other than in English, it is not asked how far that word reaches.
 */
export interface Ties {
  id: 'de' | 'fr' | 'es' | 'ru' | 'ja' | 'ar';
  ties: (s: string, g: string) => string[];
  /** Denied, doubted, asked, compared, told of others, or only before or after it. */
  not: RegExp;
  /** Said of an earlier version of the page, or of the sentence before: it was wrong. */
  correction: RegExp;
  /** A sentence that goes on about the company of the one before. */
  theCompany: RegExp;
}

/** A word list as an expression: whole words, `-` at the end for any that begin so. */
export function anyWord(list: string): string {
  const words = list
    .split('|')
    .map((word) => (word.endsWith('-') ? `${word.slice(0, -1)}[\\p{L}\\p{M}]*` : word));
  return `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`;
}

/** Makes `gap(n)`: up to so many words, none of which is another party to the question or one of `stop`. */
export function gaps(stop: string): (most: number) => string {
  return (most) => `(?:(?!${anyWord(stop)})[^\\s;:,،؛()\\uE001-\\uE005]+ ){0,${most}}?`;
}
