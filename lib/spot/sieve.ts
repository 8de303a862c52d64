import { foldText } from './fold-text.ts';

/**
 * What a page's script knows of all names before it fetches their index. It may say that a name stands where none
 * does, and never that none does where one stands.
 */
export interface SieveData {
  /**
   * First word of names and cues → what they are, parted by spaces: a sign of `bits` for each, then `^` for a name that
   * must have its capital, or, for one that counts only letter for letter, `=` and its first word so; then, where there is one, the second word, after `:`, or
   * after `;` in the name of a person, in which an initial may stand between the two.
   */
  words: Record<string, string>;
  /** First two or three letters in other scripts, by the same signs, parted by spaces. */
  starts: Record<string, string>;
}

/**
 * What may stand in a text, as bits: a name for sure, an ambiguous name, a word that supports ambiguous names, an
 * ambiguous name whose sentence alone may tell.
 */
export const NAME = 1;
export const DOUBTFUL = 2;
export const SUPPORT = 4;
export const OPEN = 8;
const bits: Readonly<Record<string, number>> = { '!': NAME, '?': DOUBTFUL, '*': SUPPORT, '~': OPEN };

export interface Sieve {
  words: SieveData['words'];
  /** Opened at the first text in other letters: most pages have none. */
  starts(): ReadonlyMap<string, number>;
}

/** What a text may hold. */
export interface Sifted {
  seen: number;
  /** The words and beginnings by which it may. */
  by: Set<string>;
}

/** Parts texts that are sifted together: no page's text has it. */
export const between = '\0';

/** Runs of small letters, of digits, and of what is no ASCII. */
const pieces = /[a-z]+|[0-9]+|[^\0-\x7f]+/g;
/** A sign that is no ASCII and in no name's way, as every page has them; and anything else of that kind. */
const common = /^[\u00a0\u00a9\u00ab\u00b7\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]+$/;
const other = /[^\0-\x7f\u00a0\u00a9\u00ab\u00b7\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]/;
const hashtag = /#\S+/g;
const inCamel = /(?<!\p{Lu})(?=\p{Lu})/gu;
const parts = /^(.)(\^?)(?:=([^:;]+))?(?:([:;])(.*))?$/;
/** `u.s.` reads `us`. */
const dotted = /\b(?:[a-z]\.)+(?=[a-z])/g;

/** Opens what `makeSieve` made. Copies nothing: every page pays for it. */
export function openSieve({ words, starts }: SieveData): Sieve {
  let known: Map<string, number> | undefined;
  return { words, starts: () => (known ??= openStarts(starts)) };
}

function openStarts(starts: SieveData['starts']): Map<string, number> {
  const known = new Map<string, number>();
  for (const sign in starts)
    for (const start of (starts[sign] as string).split(' '))
      known.set(start, (known.get(start) ?? 0) | (bits[sign] as number));
  return known;
}

/** Whether a page on which all this may stand (the bits of its texts) may have a mention. */
export function mayMention(seen: number): boolean {
  return (seen & (NAME | OPEN)) !== 0 || (seen & (DOUBTFUL | SUPPORT)) === (DOUBTFUL | SUPPORT);
}

/**
 * What may stand in `text`, one or several parted by `between`. Written so that the browser's own
 * code does nearly all of it: in a page, script runs cold, and a loop over letters costs ten times as much.
 */
export function sift(text: string, sieve: Sieve): Sifted {
  const into: Sifted = { seen: 0, by: new Set() };
  const parted = text.includes('#') ? text.replace(hashtag, (tag) => tag.replace(inCamel, ' ')) : text;
  const lower = parted.toLowerCase();
  const others = siftWords(splitFolded(lower), { text: parted, lower }, sieve, into);
  // A text with other letters is folded, and looked through once more.
  if (others) {
    const texts = parted.split(between).filter((one) => other.test(one));
    siftOthers(texts.join(between), sieve, into);
  }
  return into;
}

/** The words of a text as the sieve compares them; its letters are small already. */
export function splitFolded(folded: string): string[] {
  const plain = folded.includes('.')
    ? folded.replace(dotted, (letters) => letters.replaceAll('.', ''))
    : folded;
  return plain.match(pieces) ?? [];
}

/** A text as it is and in small letters. */
interface Written {
  text: string;
  lower: string;
}

/** True when some of the words are neither ASCII nor common signs. */
function siftWords(found: string[], written: Written | null, { words }: Sieve, into: Sifted): boolean {
  let others = false;
  const known = new Set(found);
  for (const word of known) {
    if (word > '\x7f') others ||= !common.test(word);
    if (!Object.hasOwn(words, word)) continue;
    const seen = weigh(words[word] as string, word, { found, known }, written);
    if (seen === 0) continue;
    into.seen |= seen;
    into.by.add(word);
  }
  return others;
}

function siftOthers(text: string, sieve: Sieve, into: Sifted): void {
  const found = splitFolded(foldText(text));
  const starts = sieve.starts();
  siftWords(found, null, sieve, into);
  for (const run of new Set(found)) {
    if (run <= '\x7f') continue;
    for (let at = 0; at + 1 < run.length; at++)
      for (const size of [2, 3]) {
        const start = run.slice(at, at + size);
        const seen = starts.get(start);
        if (seen === undefined) continue;
        into.seen |= seen;
        into.by.add(start);
      }
  }
}

/** The words of a text: in their order, and each once. */
interface Words {
  found: readonly string[];
  known: ReadonlySet<string>;
}

/** What an entry says of a word, wherever it stands; `written` to look for exact letters in, where it has them. */
function weigh(entry: string, word: string, { found, known }: Words, written: Written | null): number {
  let seen = 0;
  // After an initial, the rest of a name may stand in a text that is sifted later.
  const isLast = found.indexOf(word, -2) >= 0;
  const pairs: { sign: number; mark: string; second: string; fits(): boolean }[] = [];
  for (const one of entry.split(' ')) {
    const [, sign = '', capital, exact, mark, second = ''] = parts.exec(one) ?? [];
    const bit = bits[sign] as number;
    const fits = (): boolean =>
      written === null ||
      ((exact === undefined || written.text.includes(exact)) && (!capital || hasCapital(written, word)));
    if (mark !== undefined) {
      // Most second words stand nowhere in the text: then no place need be looked at.
      if (isLast || known.has(second) || known.has(`${second}s`))
        pairs.push({ sign: bit, mark, second, fits });
    } else if (fits()) seen |= bit;
  }
  let open = pairs.filter(({ sign }) => (seen & sign) === 0);
  for (let at = found.indexOf(word); at >= 0 && open.length > 0; at = found.indexOf(word, at + 1)) {
    let next = found[at + 1];
    if (next !== undefined && next > '\x7f' && common.test(next)) next = found[at + 2];
    const here = open.filter(
      ({ mark, second }) => next === second || next === `${second}s` || (mark === ';' && isInitial(next)),
    );
    if (here.length === 0) continue;
    for (const { sign, fits } of here) if (fits()) seen |= sign;
    // What fits nowhere in the text need not be asked again.
    open = open.filter((one) => (seen & one.sign) === 0 && !here.includes(one));
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

function isInitial(word: string | undefined): boolean {
  return word?.length === 1 && word <= '\x7f';
}

/** Whether any of these words and beginnings stands in `text`. */
export function holdsAny(text: string, by: ReadonlySet<string>): boolean {
  const parted = text.includes('#') ? text.replace(hashtag, (tag) => tag.replace(inCamel, ' ')) : text;
  const isIn = (word: string): boolean => by.has(word);
  const found = splitFolded(parted.toLowerCase());
  if (found.some(isIn)) return true;
  if (!found.some((word) => word > '\x7f' && !common.test(word))) return false;
  return splitFolded(foldText(parted)).some((run) => {
    if (by.has(run)) return true;
    for (let at = 0; run > '\x7f' && at + 1 < run.length; at++)
      if (by.has(run.slice(at, at + 2)) || by.has(run.slice(at, at + 3))) return true;
    return false;
  });
}
