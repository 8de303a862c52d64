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
  UNDERSCORE,
  UPPER,
} from './fold.ts';

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
 */
export function tokenize(text: string, into: Tokens): void {
  const { hash: hashes, stem: stems, start: starts, end: ends, gap: gapsBefore, shape: shapes } = into;
  const size = text.length;
  let count = 0;
  let gap: number = gaps.break;
  let open = false;
  let hash = 0;
  let before = 0;
  let start = 0;
  let end = 0;
  let shape = 0;
  let length = 0;
  let sinceDot = 0;
  let dotted = false;
  let last = 0;
  let hashtag = false;
  let lastUpper = false;

  const close = (): void => {
    hashes[count] = hash;
    stems[count] = last === 0x73 && length > 3 ? before : 0;
    starts[count] = start;
    ends[count] = end;
    gapsBefore[count] = gap;
    shapes[count] = shape;
    count++;
    open = false;
    gap = gaps.none;
  };
  const begin = (at: number, as: number): void => {
    open = true;
    hash = SEED;
    start = at;
    shape = as | (hashtag ? IN_HASHTAG : 0);
    length = 0;
    sinceDot = 0;
    dotted = false;
  };

  for (let at = 0; at < size; at++) {
    let code = text.charCodeAt(at);
    let next = at + 1;
    let folded: number;
    if (code < TABLE) folded = foldLow(code);
    else {
      if (code >= 0xd800 && code <= 0xdbff && next < size) {
        code = text.codePointAt(at) as number;
        if (code > 0xffff) next++;
      }
      if (isSolo(code)) {
        if (open) close();
        begin(at, IS_SOLO);
        hash = Math.imul(hash ^ code, PRIME);
        end = next;
        last = 0;
        close();
        at = next - 1;
        continue;
      }
      folded = foldHigh(code);
    }
    const letter = folded & CODE;
    if (letter >= LETTER) {
      const digit = (folded & DIGIT) !== 0;
      const upper = (folded & UPPER) !== 0;
      if (open && (digit !== ((shape & IS_NUMBER) !== 0) || (folded & SOLO) !== 0)) close();
      else if (open && hashtag && upper && !lastUpper) {
        close();
        gap = gaps.camel;
      }
      if (!open)
        begin(
          at,
          (upper ? STARTS_UPPER : 0) | (digit ? IS_NUMBER : 0) | ((folded & SOLO) !== 0 ? IS_SOLO : 0),
        );
      before = hash;
      hash = Math.imul(hash ^ letter, PRIME);
      if (!upper && !digit) shape |= HAS_LOWER;
      lastUpper = upper;
      last = letter;
      length++;
      sinceDot++;
      end = next;
      if ((folded & SOLO) !== 0) close();
    } else if (letter === IGNORED) {
      // Passed over: it neither ends a token nor counts as a gap.
    } else if (letter === EXPANDS) {
      if (open && (shape & IS_NUMBER) !== 0) close();
      if (!open) begin(at, (folded & UPPER) !== 0 ? STARTS_UPPER : 0);
      for (const character of expansionOf(code)) {
        before = hash;
        hash = Math.imul(hash ^ (character.codePointAt(0) as number), PRIME);
        last = character.charCodeAt(0);
        length++;
      }
      if ((folded & UPPER) === 0) shape |= HAS_LOWER;
      lastUpper = (folded & UPPER) !== 0;
      sinceDot = 2;
      end = next;
    } else if (open && letter === DOT && sinceDot === 1 && (dotted || letterFollows(text, next))) {
      dotted = true;
      sinceDot = 0;
    } else {
      if (open) close();
      if (letter === HASH) {
        hashtag = true;
        gap = gaps.break;
      } else {
        if (letter !== UNDERSCORE) hashtag = false;
        gap = letter === OTHER ? gaps.break : (after[gap * 16 + letter] as number);
      }
    }
    at = next - 1;
  }
  if (open) close();
  into.count = count;
}

function letterFollows(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < TABLE && (foldLow(code) & CODE) >= LETTER && (foldLow(code) & DIGIT) === 0;
}
