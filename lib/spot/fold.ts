import { expanding, plain } from './fold-text.ts';

/**
 * How one character reads when names are compared: letters fold to lower case without marks and in one width
 * (Unicode NFKD, marks dropped), spaces, dashes and apostrophes of every kind become one class each, and what
 * is not seen (soft hyphen, zero-width characters, direction marks) is passed over.
 */

/** Classes of characters that are no letters; the values stay below every folded letter. */
export const IGNORED = 1;
export const SPACE = 2;
export const DASH = 3;
export const APOSTROPHE = 4;
export const DOT = 5;
export const COMMA = 6;
export const AMPERSAND = 7;
export const UNDERSCORE = 8;
export const SLASH = 9;
export const PAREN = 10;
export const OTHER = 11;
export const EXPANDS = 12;
export const HASH = 13;
/** Folded letters and digits are at least this. */
export const LETTER = 0x30;

/** Flags beside a folded letter. */
export const UPPER = 0x8000;
export const DIGIT = 0x4000;
/** A character of a script written without spaces: a token of its own. */
export const SOLO = 0x2000;
export const CODE = 0x1fff;

/** Characters below this are looked up in `table`, which fills as they are met. */
export const TABLE = 0x2080;
/** What has been folded so far; 0 where `foldLow` was not asked yet. */
export const table = new Uint16Array(TABLE);

const classes: [RegExp, number][] = [
  [/^[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u30fb\uff65]$/u, SPACE],
  [/^[\p{Pd}\u2212]$/u, DASH],
  [/^['\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\u05f3`\u00b4]$/u, APOSTROPHE],
  [/^[.\uff0e\u2024]$/u, DOT],
  [/^[,\uff0c\u060c]$/u, COMMA],
  [/^[&\uff06]$/u, AMPERSAND],
  [/^[_\uff3f]$/u, UNDERSCORE],
  [/^[/\uff0f]$/u, SLASH],
  [/^[()\uff08\uff09]$/u, PAREN],
  [/^[#\uff03]$/u, HASH],
];
const unseen =
  /^(?:[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{M})$/u;
const unspaced = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]$/u;

/** The letters a character expands to when one letter does not do (`ß` gives `ss`), already folded. */
export function expansionOf(code: number): string {
  const character = String.fromCodePoint(code);
  const lower = character.toLowerCase();
  return expanding[lower] ?? decomposed(lower);
}

function decomposed(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function foldSlowly(code: number): number {
  const character = String.fromCodePoint(code);
  const small = character.toLowerCase();
  // A letter with a capital is nothing but a letter: every page has some, and expressions are dear at their first use.
  if (small !== character.toUpperCase() && code !== 0x345) {
    const upper = small !== character ? UPPER : 0;
    const folded = plain[small] ?? decomposed(small);
    if (folded.length > 1 && !/^[\p{L}\p{N}]+$/u.test(folded)) return OTHER;
    const unit = folded.charCodeAt(0);
    return expanding[small] || folded.length > 1 || unit > CODE ? EXPANDS | upper : unit | upper;
  }
  if (unseen.test(character)) return IGNORED;
  for (const [pattern, kind] of classes) if (pattern.test(character)) return kind;
  if (!/^[\p{L}\p{N}\p{So}]$/u.test(character)) return OTHER;
  const lower = small;
  const upper = /^\p{Lu}$/u.test(character) ? UPPER : 0;
  if (expanding[lower]) return EXPANDS | upper;
  const folded = plain[lower] ?? decomposed(lower);
  if (!/^[\p{L}\p{N}]+$/u.test(folded)) return OTHER;
  if (folded.length > 1) return EXPANDS | upper;
  const unit = folded.charCodeAt(0);
  if (unit > CODE) return EXPANDS | upper;
  return unit | upper | (/^\p{N}$/u.test(folded) ? DIGIT : 0) | (unspaced.test(folded) ? SOLO : 0);
}

/** Class or folded letter with its flags, of a code unit below `TABLE`. */
export function foldLow(code: number): number {
  const known = table[code];
  if (known) return known;
  const folded = foldSlowly(code);
  table[code] = folded;
  return folded;
}

// What nearly every page has is known from the start: no expression need be compiled for it.
for (let code = 0; code < 0x80; code++) table[code] = OTHER;
for (let digit = 0x30; digit < 0x3a; digit++) table[digit] = digit | DIGIT;
for (let letter = 0x61; letter < 0x7b; letter++) {
  table[letter] = letter;
  table[letter - 0x20] = letter | UPPER;
}
for (const [kind, characters] of [
  [SPACE, ' \t\n\v\f\r\u00a0'],
  [DASH, '-\u2010\u2013\u2014'],
  [APOSTROPHE, "'`\u2018\u2019"],
  [DOT, '.'],
  [COMMA, ','],
  [AMPERSAND, '&'],
  [UNDERSCORE, '_'],
  [SLASH, '/'],
  [PAREN, '()'],
  [HASH, '#'],
  [OTHER, '\u00a3\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb\u00d7\u201a\u201c\u201d\u201e\u2022\u2026'],
] as const)
  for (const character of characters) table[character.charCodeAt(0)] = kind;

const high = new Map<number, number>();

/** The same for a code point from `TABLE` up, outside the scripts of `isSolo`. */
export function foldHigh(code: number): number {
  let folded = high.get(code);
  if (folded === undefined) {
    folded = foldSlowly(code);
    high.set(code, folded);
  }
  return folded;
}

/** Han, kana and Hangul: written without spaces (or with endings that stick), so each character is a token. */
export function isSolo(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff) ||
    code === 0x3005
  );
}
