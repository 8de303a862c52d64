import { foldText } from './fold-text.ts';
import { reach as nearby } from './near.ts';

/**
 * What a page's script knows of all names before it fetches their index. It may say that a name stands where none
 * does, and never that none does where one stands.
 */
export interface SieveData {
  /**
   * First word of names and cues → what they are, parted by spaces: a sign (see `signBits`), then `^` for a name that
   * must have its capital, or, for one that counts only letter for letter, `=` and its first word so; then, where there
   * is one, the second word, after `:`, or after `;` in the name of a person, in which an initial may stand between the
   * two. A genitive's `s` is no word.
   */
  words: Record<string, string>;
  /** First two or three letters in other scripts, by the same signs, parted by spaces. */
  starts: Record<string, string>;
}

/**
 * What may stand in a text, as bits: a name for sure; an ambiguous name whose sentence alone may tell; one that a word
 * of the topic supports near by; such a word; a cue of somebody's; and, where a word of the topic supports it, whether
 * one stands near, or may stand in the next stretch of text.
 */
export const NAME = 1;
export const OPEN = 2;
const DOUBTFUL = 4;
const TOPIC = 8;
const CUE = 16;
const BESIDE = 32;
const AT_EDGE = 64;
/** Owners of ambiguous names fall into so many classes: only cues of the same class support their names. */
export const classes = 12;
const firstName = 7;
const firstCue = firstName + classes;

/** So many different words of the topic speak for an ambiguous name wherever they stand (`rules/page-cues.ts`). */
const enoughTopics = 5;

/**
 * The bits of a sign: `!` a name, `~` an open one, `*` a word of the topic; `?`, `-` and `+` with the digits of their
 * classes: a name that the topic or its own cues support, one that its own alone do, a cue.
 */
function signBits(sign: string): number {
  const kind = sign.charAt(0);
  if (kind === '!') return NAME;
  if (kind === '~') return OPEN;
  if (kind === '*') return TOPIC;
  let bits = kind === '?' ? DOUBTFUL : kind === '+' ? CUE : 0;
  for (const digit of sign.slice(1))
    bits |= 1 << (Number.parseInt(digit, 36) + (kind === '+' ? firstCue : firstName));
  return bits;
}

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
  /** Those that are words of the topic. */
  topics: ReadonlySet<string>;
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
const parts = /^([!~*]|[?+-][0-9a-z]*)(\^?)(?:=([^:;]+))?(?:([:;])(.*))?$/;
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
      known.set(start, (known.get(start) ?? 0) | signBits(sign));
  return known;
}

/** Whether a page may have a mention, by the bits of all its texts and the number of their words of the topic. */
export function mayMention(seen: number, topics: number): boolean {
  if ((seen & (NAME | OPEN | BESIDE)) !== 0) return true;
  if (((seen >>> firstName) & (seen >>> firstCue) & ((1 << classes) - 1)) !== 0) return true;
  if ((seen & DOUBTFUL) === 0 || (seen & TOPIC) === 0) return false;
  return (seen & AT_EDGE) !== 0 || topics >= enoughTopics;
}

/** How a text stands among others. */
interface Place {
  /** From here on it is copies of what stands elsewhere. */
  loose?: number;
  /** Whether the page's text goes on before and after it. */
  before?: boolean;
  after?: boolean;
}

/**
 * What may stand in `text`, one or several parted by `between`. Written so that the browser's own code does nearly all
 * of it: in a page, script runs cold, and a loop over letters costs ten times as much.
 */
export function sift(text: string, sieve: Sieve, place: Place = {}): Sifted {
  const into: Sifting = { seen: 0, by: new Set(), topics: new Set(), doubtful: new Set() };
  const parted = text.includes('#') ? text.replace(hashtag, (tag) => tag.replace(inCamel, ' ')) : text;
  const lower = parted.toLowerCase();
  const others = siftWords(splitFolded(lower), { text: parted, lower }, sieve, into);
  // A text with other letters is folded, and looked through once more.
  if (others) {
    const texts = parted.split(between).filter((one) => other.test(one));
    siftOthers(texts.join(between), sieve, into);
  }
  if (into.doubtful.size > 0) into.seen |= besides(lower, place, into);
  return into;
}

interface Sifting extends Sifted {
  topics: Set<string>;
  /** The words of names that a word of the topic supports. */
  doubtful: Set<string>;
}

function note(into: Sifting, word: string, seen: number): void {
  into.seen |= seen;
  into.by.add(word);
  if ((seen & TOPIC) !== 0) into.topics.add(word);
  if ((seen & DOUBTFUL) !== 0) into.doubtful.add(word);
}

/** Whether a word of the topic stands near enough to a doubtful name, or may stand so beyond the text's edges. */
function besides(lower: string, place: Place, { topics, doubtful }: Sifting): number {
  const { loose = lower.length, before = false, after = false } = place;
  const names = placesOf(doubtful, lower, loose);
  const words = placesOf(topics, lower, loose);
  if (names === null || words === null) return BESIDE;
  if (words.some((at) => names.some((name) => Math.abs(at - name) < nearby))) return BESIDE;
  const isAtEdge = (name: number) => (before && name < nearby) || (after && name > loose - nearby);
  return names.some(isAtEdge) ? AT_EDGE : 0;
}

/** Where these words stand; null when one of them may stand anywhere. */
function placesOf(words: ReadonlySet<string>, lower: string, loose: number): number[] | null {
  const places: number[] = [];
  for (const word of words) {
    let at = lower.indexOf(word);
    // Folded from other letters, or without its dots.
    if (at < 0) return null;
    for (; at >= 0; at = lower.indexOf(word, at + 1)) {
      if (at >= loose) return null;
      places.push(at);
    }
  }
  return places;
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
function siftWords(found: string[], written: Written | null, { words }: Sieve, into: Sifting): boolean {
  let others = false;
  const known = new Set(found);
  for (const word of known) {
    if (word > '\x7f') others ||= !common.test(word);
    if (!Object.hasOwn(words, word)) continue;
    const seen = weigh(words[word] as string, word, { found, known }, written);
    if (seen !== 0) note(into, word, seen);
  }
  return others;
}

function siftOthers(text: string, sieve: Sieve, into: Sifting): void {
  const found = splitFolded(foldText(text));
  const starts = sieve.starts();
  siftWords(found, null, sieve, into);
  for (const run of new Set(found)) {
    if (run <= '\x7f') continue;
    for (let at = 0; at + 1 < run.length; at++)
      for (const size of [2, 3]) {
        const start = run.slice(at, at + size);
        const seen = starts.get(start);
        if (seen !== undefined) note(into, start, seen);
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
  const isLast = found.indexOf(word, -4) >= 0;
  const pairs: { sign: number; mark: string; second: string; fits(): boolean }[] = [];
  for (const one of entry.split(' ')) {
    const [, sign = '', capital, exact, mark, second = ''] = parts.exec(one) ?? [];
    const bit = signBits(sign);
    const fits = (): boolean =>
      written === null ||
      ((exact === undefined || written.text.includes(exact)) && (!capital || hasCapital(written, word)));
    if (mark !== undefined) {
      // Most second words stand nowhere in the text: then no place need be looked at.
      if (isLast || known.has(second) || known.has(`${second}s`))
        pairs.push({ sign: bit, mark, second, fits });
    } else if (fits()) seen |= bit;
  }
  let open = pairs.filter(({ sign }) => (seen & sign) !== sign);
  for (let at = found.indexOf(word); at >= 0 && open.length > 0; at = found.indexOf(word, at + 1)) {
    let after = at + 1;
    while (isSkipped(found[after])) after++;
    const next = found[after];
    const here = open.filter(
      ({ mark, second }) => next === second || next === `${second}s` || (mark === ';' && isInitial(next)),
    );
    if (here.length === 0) continue;
    for (const { sign, fits } of here) if (fits()) seen |= sign;
    // What fits nowhere in the text need not be asked again.
    open = open.filter((one) => (seen & one.sign) !== one.sign && !here.includes(one));
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
  return word === 's' || (word !== undefined && word > '\x7f' && common.test(word));
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
