/**
 * What may stand in a text, as bits: a name for sure; an ambiguous name whose sentence alone may tell; one that a word
 * of the topic supports near by; such a word; a cue of somebody's; and, where a word of the topic supports it, whether
 * one stands near, or may stand in the next stretch of text.
 */
export const NAME = 1;
export const OPEN = 2;
export const DOUBTFUL = 4;
export const TOPIC = 8;
const CUE = 16;
export const BESIDE = 32;
export const AT_EDGE = 64;
/** Owners of ambiguous names fall into so many classes: only cues of the same class support their names. */
export const classes = 12;
export const firstName = 7;
export const firstCue = firstName + classes;

/**
 * The bits of a sign: `!` a name, `~` an open one, `*` a word of the topic; `?`, `-` and `+` with the digits of their
 * classes: a name that the topic or its own cues support, one that its own alone do (without a class a family name), a
 * cue.
 */
export function signBits(sign: string): number {
  const kind = sign.charAt(0);
  if (kind === '!') return NAME;
  if (kind === '~') return OPEN;
  if (kind === '*') return TOPIC;
  let bits = kind === '?' ? DOUBTFUL : CUE;
  for (const digit of sign.slice(1))
    bits |= 1 << (Number.parseInt(digit, 36) + (kind === '+' ? firstCue : firstName));
  return bits;
}

/** An ambiguous name's sign: mostly it must have its capital. */
export function isUnsure(sign: string): boolean {
  return '~?-'.includes(sign.charAt(0));
}

const commonSigns = '\u00a0\u00a9\u00ab\u00b7\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026';
/** Whether all of a word are signs that are no ASCII and in no name's way, as every page has them. */
export function isCommon(word: string): boolean {
  for (const sign of word) if (!commonSigns.includes(sign)) return false;
  return true;
}

/** A text as it is and in small letters. */
export interface Written {
  text: string;
  lower: string;
}

/** A word without the s of a plural, where it may have one. */
export function singularOf(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A word's entries in `SieveData.words`, or its singular's, parted by spaces; none for most. */
export function entriesOf(word: string, words: SieveWords): string {
  const entries = entriesAt(word, words);
  if (entries !== '') return entries;
  const singular = singularOf(word);
  return singular === word ? '' : entriesAt(singular, words);
}

type SieveWords = Readonly<Record<string, string>>;

function entriesAt(word: string, words: SieveWords): string {
  const alike = words[word.slice(0, 2)];
  if (alike === undefined) return '';
  const rest = `|${word.slice(2)} `;
  const at = alike.indexOf(rest);
  return at < 0 ? '' : alike.slice(at + rest.length, alike.indexOf('|', at + 1));
}

/** What its entries say of a word among those `found`, in their order; `written` to look for exact letters in, where it has them. */
export function weigh(
  entries: string,
  word: string,
  found: readonly string[],
  written: Written | null,
): number {
  let seen = 0;
  const pairs: Pair[] = [];
  for (const entry of entries.split(' ')) {
    // Cut without an expression, which each page would have to compile.
    const markAt = Math.max(entry.lastIndexOf(':'), entry.lastIndexOf(';'));
    const second = markAt < 0 ? '' : entry.slice(markAt + 1);
    const [head = '', exact] = (markAt < 0 ? entry : entry.slice(0, markAt)).split('=');
    const isSmallToo = head.endsWith('^');
    const bits = signBits(isSmallToo ? head.slice(0, -1) : head);
    const fits = (): boolean => {
      if (written === null) return true;
      if (exact !== undefined) return written.text.includes(exact || singularOf(word).toUpperCase());
      return isSmallToo || !isUnsure(head) || hasCapital(written, word);
    };
    if (markAt >= 0) pairs.push({ bits, mark: entry.charAt(markAt), second, fits });
    else if (fits()) seen |= bits;
  }
  return pairs.length === 0 ? seen : weighPairs(pairs, word, found, seen);
}

/** So many letters of a second word are known: more would tell little and take room. */
export const lettersOfSecond = 4;

/** How the second word begins that a name must have, and what the two are then. */
interface Pair {
  bits: number;
  mark: string;
  second: string;
  fits(): boolean;
}

function weighPairs(pairs: readonly Pair[], word: string, found: readonly string[], single: number): number {
  let seen = single;
  let open = pairs.filter(({ bits }) => (seen & bits) !== bits);
  for (let at = found.indexOf(word); at >= 0 && open.length > 0; at = found.indexOf(word, at + 1)) {
    let after = at + 1;
    while (isSkipped(found[after])) after++;
    const next = found[after];
    const here = open.filter(
      ({ mark, second }) => next?.startsWith(second) || (mark === ';' && isInitial(next)),
    );
    if (here.length === 0) continue;
    for (const { bits, fits } of here) if (fits()) seen |= bits;
    // What fits nowhere in the text need not be asked again.
    open = open.filter((one) => (seen & one.bits) !== one.bits && !here.includes(one));
  }
  return seen;
}

/** Whether `word` stands anywhere in the text with a capital. */
function hasCapital({ text, lower }: Written, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
    if (text.charAt(at) !== lower.charAt(at)) return true;
  // Dots in it may have been taken out.
  return !lower.includes(word);
}

/** A sign, or the s of a genitive, between two words of a name. */
function isSkipped(word: string | undefined): boolean {
  return word === 's' || (word !== undefined && word > '\x7f' && isCommon(word));
}

function isInitial(word: string | undefined): boolean {
  return word?.length === 1 && word <= '\x7f';
}
