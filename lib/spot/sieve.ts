import { foldText } from './fold-text.ts';
import { reach as nearby } from './near.ts';
import {
  AT_EDGE,
  BESIDE,
  classes,
  DOUBTFUL,
  entriesOf,
  firstCue,
  firstName,
  isCommon,
  NAME,
  OPEN,
  signBits,
  TOPIC,
  type Written,
  weigh,
} from './sieve-entries.ts';

/**
 * What a page's script knows of all names before it fetches their index. It may say that a name stands where none
 * does, and never that none does where one stands.
 */
export interface SieveData {
  /**
   * First word of names and cues → what they are, parted by spaces: a sign (see `signBits`), then `^` for an ambiguous
   * name that needs no capital, or, for one that counts only letter for letter, `=` and its first word so, unless that is
   * all capitals; then, where there is one, how the second word begins, after `:`, or after `;` in the name of a person, in which an initial may stand between the
   * two. A genitive's `s` is no word. Kept by the words' first two letters, as `|rest entry entry|rest entry|`: few long
   * strings are opened faster than many short ones, and take less room.
   */
  words: Record<string, string>;
  /**
   * First two or three letters in other scripts, by the same signs. Those that begin alike stand together, `|` between:
   * the letter that they share, then each rest, filled up with spaces to the same length (`restOf`).
   */
  starts: Record<string, string>;
}

/** So many different words of the topic speak for an ambiguous name wherever they stand (`rules/page-cues.ts`). */
const enoughTopics = 5;

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
/** A sign that is neither ASCII nor common. */
const other = /[^\0-\x7f\u00a0\u00a9\u00ab\u00b7\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]/;
/** What is cut into words otherwise than at its plain letters, or not by them alone. */
const uneven =
  /[^\0-\x7f\u00a0\u00a9\u00ab\u00b7\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]|[a-z]\.[a-z]|#/;
const hashtag = /#\S+/g;
const inCamel = /(?<!\p{Lu})(?=\p{Lu})/gu;
/** The same in plain letters, for which no page need compile what knows all scripts. */
const inPlainCamel = /(?<![A-Z])(?=[A-Z])/g;
const plainOnly = /^[\0-\x7f]*$/;
/** `u.s.` reads `us`. */
const dotted = /\b(?:[a-z]\.)+(?=[a-z])/g;

/** Opens what `makeSieve` made. Copies nothing: every page pays for it. */
export function openSieve({ words, starts }: SieveData): Sieve {
  let known: Map<string, number> | undefined;
  return { words, starts: () => (known ??= openStarts(starts)) };
}

function openStarts(starts: SieveData['starts']): Map<string, number> {
  const known = new Map<string, number>();
  for (const sign in starts) {
    const bits = signBits(sign);
    for (const group of (starts[sign] as string).split('|')) {
      const first = group.charAt(0);
      const size = restOf(first);
      for (let at = 1; at < group.length; at += size) {
        const start = first + group.slice(at, at + size).trimEnd();
        known.set(start, (known.get(start) ?? 0) | bits);
      }
    }
  }
  return known;
}

/** So many letters of a name are known besides its first, which is `letter`: one of Chinese or Japanese says much. */
export function restOf(letter: string): 1 | 2 {
  return letter >= '\u3041' && letter < '\ua000' ? 1 : 2;
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
  /** Words of other texts that the sieve does not know; it takes those of this one. */
  unknown?: Set<string>;
}

/**
 * What may stand in `text`, one or several parted by `between`. Written so that the browser's own code does nearly all
 * of it: in a page, script runs cold, and a loop over letters costs ten times as much.
 */
export function sift(text: string, sieve: Sieve, place: Place = {}): Sifted {
  const into: Sifting = {
    seen: 0,
    by: new Set(),
    topics: new Set(),
    doubtful: new Set(),
    unknown: place.unknown,
  };
  const parted = partTags(text);
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

/** A text with its hashtags cut into words. */
function partTags(text: string): string {
  if (!text.includes('#')) return text;
  return text.replace(hashtag, (tag) => tag.replace(plainOnly.test(tag) ? inPlainCamel : inCamel, ' '));
}

interface Sifting extends Sifted {
  topics: Set<string>;
  /** The words of names that a word of the topic supports. */
  doubtful: Set<string>;
  unknown: Set<string> | undefined;
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

/** True when some of the words are neither ASCII nor common signs. */
function siftWords(found: string[], written: Written | null, { words }: Sieve, into: Sifting): boolean {
  let others = false;
  const known = new Set(found);
  for (const word of known) {
    if (word > '\x7f') others ||= !isCommon(word);
    if (into.unknown?.has(word)) continue;
    const entries = entriesOf(word, words);
    if (entries === '') {
      into.unknown?.add(word);
      continue;
    }
    const seen = weigh(entries, word, found, written);
    if (seen !== 0) note(into, word, seen);
  }
  return others;
}

function siftOthers(text: string, sieve: Sieve, into: Sifting): void {
  const found = splitFolded(foldText(text));
  siftWords(found, null, sieve, into);
  for (const run of new Set(found)) {
    // Letters that folded to plain ones are words of theirs; what is left is another script, or a sign.
    if (run <= '\x7f' || isCommon(run)) continue;
    const starts = sieve.starts();
    for (let at = 0; at + 1 < run.length; at++)
      for (const size of [2, 3]) {
        const start = run.slice(at, at + size);
        const seen = starts.get(start);
        if (seen !== undefined) note(into, start, seen);
      }
  }
}

/** Gives what tells whether any of these words and beginnings stands in a text. */
export function holderOf(by: ReadonlySet<string>): (text: string) => boolean {
  const plain = [...by].filter((word) => word <= '\x7f');
  const letters = anyOf(
    plain.filter((word) => word > ':'),
    'a-z',
  );
  const digits = anyOf(
    plain.filter((word) => word < ':'),
    '0-9',
  );
  // As `pieces` parts words; a text that is parted otherwise is looked at word by word.
  const held = new RegExp(`${letters}|${digits}`);
  return (text) => {
    const lower = text.toLowerCase();
    return held.test(lower) || (uneven.test(lower) && holdsAny(text, by));
  };
}

/** What finds one of these words between signs of another kind; nothing, where there are none. */
function anyOf(words: readonly string[], kind: string): string {
  return `(?<![${kind}])(?:${words.join('|') || '(?!)'})(?![${kind}])`;
}

function holdsAny(text: string, by: ReadonlySet<string>): boolean {
  const parted = partTags(text);
  const isIn = (word: string): boolean => by.has(word);
  const found = splitFolded(parted.toLowerCase());
  if (found.some(isIn)) return true;
  if (!found.some((word) => word > '\x7f' && !isCommon(word))) return false;
  return splitFolded(foldText(parted)).some((run) => {
    if (by.has(run)) return true;
    for (let at = 0; run > '\x7f' && at + 1 < run.length; at++)
      if (by.has(run.slice(at, at + 2)) || by.has(run.slice(at, at + 3))) return true;
    return false;
  });
}
