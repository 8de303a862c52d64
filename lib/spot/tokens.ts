import {
  AMPERSAND,
  APOSTROPHE,
  CODE,
  COMMA,
  DASH,
  DIGIT,
  DOT,
  EXPANDS,
  expansionOf,
  foldHigh,
  foldLow,
  HASH,
  IGNORED,
  isSolo,
  LETTER,
  OTHER,
  PAREN,
  SLASH,
  SOLO,
  SPACE,
  TABLE,
  table,
  UNDERSCORE,
  UPPER,
} from './fold.ts';
import { hanForm } from './han.ts';
import { INFLECTED_FROM, INFLECTED_UNTIL, stemOf } from './word-stem.ts';

/** What stands between two tokens. The kinds are bits of the masks that a name's steps accept. */
export const gaps = {
  none: 0,
  space: 1,
  dash: 2,
  apostrophe: 3,
  dot: 4,
  dotSpace: 5,
  comma: 6,
  dotComma: 7,
  ampersand: 8,
  underscore: 9,
  slash: 10,
  paren: 11,
  camel: 12,
  break: 13,
} as const;

/** Token shapes, as bits. */
export const STARTS_UPPER = 1;
export const HAS_LOWER = 2;
export const IS_SOLO = 4;
export const IN_HASHTAG = 8;
export const IS_NUMBER = 16;
/** Of a script whose words take endings or particles: the hash is that of the stem. */
export const INFLECTS = 32;

/** A text's tokens in parallel arrays: offsets in UTF-16 units, hashes of the folded letters. */
export interface Tokens {
  count: number;
  hash: Int32Array;
  /** Hash without a last `s`, for plurals; 0 where the token does not end so. */
  stem: Int32Array;
  start: Int32Array;
  end: Int32Array;
  /** The gap before the token; the first token's is `break`. */
  gap: Uint8Array;
  shape: Uint8Array;
}

/** Room for the tokens of a text of `size` UTF-16 units. */
export function roomForTokens(size: number): Tokens {
  const room = size + 1;
  return {
    count: 0,
    hash: new Int32Array(room),
    stem: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    gap: new Uint8Array(room),
    shape: new Uint8Array(room),
  };
}

/** FNV-1a (offset basis and prime of its 32-bit form) over folded UTF-16 units. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

const SMALL_A = 0x61;
const SMALL_S = 0x73;
const SMALL_Z = 0x7a;

const kinds = 14;
const after = new Uint8Array(kinds * 16).fill(gaps.break);
function follow(gap: number, character: number, then: number): void {
  after[gap * 16 + character] = then;
}
for (const [character, gap] of [
  [SPACE, gaps.space],
  [DASH, gaps.dash],
  [APOSTROPHE, gaps.apostrophe],
  [DOT, gaps.dot],
  [COMMA, gaps.comma],
  [AMPERSAND, gaps.ampersand],
  [UNDERSCORE, gaps.underscore],
  [SLASH, gaps.slash],
  [PAREN, gaps.paren],
] as const)
  follow(gaps.none, character, gap);
follow(gaps.space, SPACE, gaps.space);
follow(gaps.space, AMPERSAND, gaps.ampersand);
follow(gaps.space, PAREN, gaps.paren);
follow(gaps.dot, SPACE, gaps.dotSpace);
follow(gaps.dot, COMMA, gaps.dotComma);
follow(gaps.dotSpace, SPACE, gaps.dotSpace);
follow(gaps.comma, SPACE, gaps.comma);
follow(gaps.dotComma, SPACE, gaps.dotComma);
follow(gaps.ampersand, SPACE, gaps.ampersand);
follow(gaps.paren, SPACE, gaps.paren);

/**
 * Splits a text into tokens, in one pass. A token is a run of letters or of digits, or one character of a
 * script written without spaces; `U.S.` is one token, `#SaltTyphoon` two. `into` needs room for the text.
 * Written as one loop over local variables: it runs over every word of every page.
 */
export function tokenize(text: string, into: Tokens): void {
  const { hash: hashes, stem: stems, start: starts, end: ends, gap: gapsBefore, shape: shapes } = into;
  const size = text.length;
  let count = 0;
  let gap: number = gaps.break;
  let open = false;
  let hashtag = false;
  // Of the open token: its hash, the hash without its last letter, the letters since a dot.
  let hash = 0;
  let before = 0;
  let shape = 0;
  let sinceDot = 0;
  let dotted = false;
  let last = 0;
  let lastUpper = false;
  let inflects = false;
  for (let at = 0; at < size; ) {
    let code = text.charCodeAt(at);
    let next = at + 1;
    let folded = code < TABLE ? table[code] || foldLow(code) : 0;
    if (folded === 0) {
      if (code >= 0xd800 && code <= 0xdbff) {
        code = text.codePointAt(at) as number;
        if (code > 0xffff) next++;
      }
      folded = isSolo(code) ? SOLO | LETTER : foldHigh(code);
    }
    let letter = folded & CODE;
    if (letter >= LETTER || letter === EXPANDS) {
      const kind = folded & (DIGIT | SOLO);
      const upper = (folded & UPPER) !== 0;
      let starting = !open;
      if (open) {
        if (
          (kind & DIGIT ? IS_NUMBER : 0) !== (shape & IS_NUMBER) ||
          (kind & SOLO) !== 0 ||
          (shape & IS_SOLO) !== 0
        ) {
          starting = true;
          gap = gaps.none;
        } else if (hashtag && upper && !lastUpper) {
          starting = true;
          gap = gaps.camel;
        }
        if (starting) {
          hashes[count] = hash;
          stems[count] =
            last === SMALL_S && (ends[count] as number) - (starts[count] as number) > 3 ? before : 0;
          shapes[count++] = shape;
        }
      }
      if (starting) {
        starts[count] = at;
        gapsBefore[count] = gap;
        hash = SEED;
        sinceDot = 0;
        dotted = false;
        shape =
          (upper ? STARTS_UPPER : 0) |
          (kind & DIGIT ? IS_NUMBER : 0) |
          (kind & SOLO ? IS_SOLO : 0) |
          (hashtag ? IN_HASHTAG : 0);
        if (letter >= INFLECTED_FROM && letter < INFLECTED_UNTIL && kind === 0) {
          shape |= INFLECTS;
          inflects = true;
        }
        open = true;
      }
      before = hash;
      if (letter === EXPANDS) {
        for (const one of expansionOf(code)) {
          before = hash;
          letter = one.codePointAt(0) as number;
          hash = Math.imul(hash ^ letter, PRIME);
        }
        sinceDot = 2;
      } else {
        if (code >= TABLE && (kind & SOLO) !== 0) letter = hanForm(code);
        hash = Math.imul(hash ^ letter, PRIME);
        sinceDot++;
      }
      if (!upper && kind === 0) shape |= HAS_LOWER;
      lastUpper = upper;
      if (kind === 0) {
        // The rest of an ordinary word: small unmarked letters, nine of ten characters of most pages.
        const from = next;
        let small = next < size ? text.charCodeAt(next) : 0;
        while (small >= SMALL_A && small <= SMALL_Z) {
          letter = small;
          before = hash;
          hash = Math.imul(hash ^ small, PRIME);
          small = ++next < size ? text.charCodeAt(next) : 0;
        }
        if (next !== from) {
          sinceDot = 2;
          shape |= HAS_LOWER;
          lastUpper = false;
        }
      }
      last = letter;
      ends[count] = next;
    } else if (letter !== IGNORED) {
      if (open) {
        if (letter === DOT && sinceDot === 1 && (dotted || letterFollows(text, next))) {
          dotted = true;
          sinceDot = 0;
          at = next;
          continue;
        }
        hashes[count] = hash;
        stems[count] =
          last === SMALL_S && (ends[count] as number) - (starts[count] as number) > 3 ? before : 0;
        shapes[count++] = shape;
        open = false;
        gap = gaps.none;
      }
      if (letter === HASH) {
        hashtag = true;
        gap = gaps.break;
      } else {
        if (letter !== UNDERSCORE) hashtag = false;
        gap = letter === OTHER ? gaps.break : (after[gap * 16 + letter] as number);
      }
    }
    at = next;
  }
  if (open) {
    hashes[count] = hash;
    stems[count] = last === SMALL_S && (ends[count] as number) - (starts[count] as number) > 3 ? before : 0;
    shapes[count++] = shape;
  }
  into.count = count;
  if (inflects) hashStems(text, into);
}

/** Gives the words of scripts that inflect the hash of what stays of them. */
function hashStems(
  text: string,
  { count, hash: hashes, start: starts, end: ends, shape: shapes }: Tokens,
): void {
  for (let at = 0; at < count; at++) {
    if (((shapes[at] as number) & INFLECTS) === 0) continue;
    const stem = stemOf(text, starts[at] as number, ends[at] as number);
    if (stem.start === starts[at] && stem.end === ends[at]) continue;
    let hash = SEED;
    for (let one = stem.start; one < stem.end; one++) {
      const code = text.charCodeAt(one);
      const letter = (code < TABLE ? foldLow(code) : foldHigh(code)) & CODE;
      if (letter >= LETTER) hash = Math.imul(hash ^ letter, PRIME);
    }
    hashes[at] = hash;
  }
}

/** Whether the dot before `at` is one of an abbreviation such as `U.S.`. */
function letterFollows(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < TABLE && (foldLow(code) & CODE) >= LETTER && (foldLow(code) & DIGIT) === 0;
}
