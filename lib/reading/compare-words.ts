/** A run of words that both texts have, or only one of them. */
export interface DiffPart {
  in: 'both' | 'page' | 'record';
  words: string;
}

export type Likeness = 'same' | 'shortened' | 'altered' | 'other';

export interface Comparison {
  likeness: Likeness;
  /** For `altered`: the record's words against the page's, where the two run side by side. */
  diff?: DiffPart[];
}

/** Of the shorter text, this much must be in the longer, in order, for the two to be one quotation altered. */
const leastShared = 0.6;
const leastWords = 4;

/**
 * Compares a page's quotation with one on record. Case, marks and spaces are nothing; "…" stands for words
 * left out and "[…]" for words put in, so neither is an alteration. The record quotes at most a sentence, so a
 * page that has more around it is the same.
 */
export function compareQuotes(page: string, record: string): Comparison {
  const recorded = words(record);
  const segments = page
    .replace(/\[\s*(?:…|\.{2,})\s*\]/gu, '…')
    .split(/…|\.{3,}|\. \. \.|\[[^\]]*\]/u)
    .map(words)
    .filter((segment) => segment.length > 0);
  const all = segments.flat();
  if (all.length === 0 || recorded.length === 0) return { likeness: 'other' };
  if (holds(keys(all), keys(recorded)) && segments.length === 1) return { likeness: 'same' };
  if (inOrder(segments, recorded)) {
    const whole = all.length === recorded.length;
    return all.length < leastWords && !whole
      ? { likeness: 'other' }
      : { likeness: whole ? 'same' : 'shortened' };
  }
  const pairs = longestShared(keys(all), keys(recorded));
  const shared = pairs.length;
  if (shared < leastWords || shared < leastShared * Math.min(all.length, recorded.length))
    return { likeness: 'other' };
  return { likeness: 'altered', diff: diffOf(all, recorded, pairs) };
}

interface Word {
  key: string;
  text: string;
}

const keys = (list: readonly Word[]): string[] => list.map(({ key }) => key);

/**
 * Words, or single characters where a script has no spaces. Hyphens part words, but for "cyber-attack", which is
 * also written as one or two; British and American spelling are one.
 */
function words(text: string): Word[] {
  const found: Word[] = [];
  for (const [word] of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:[’'.][\p{L}\p{M}\p{N}]+)*/gu,
  )) {
    const key = spelled(word.toLowerCase().replace(/[’.]/gu, (mark) => (mark === '’' ? "'" : '')));
    const last = found.at(-1);
    if (last?.key === 'cyber') {
      last.key += key;
      last.text += `-${word}`;
    } else found.push({ key, text: word });
  }
  return found;
}

function spelled(word: string): string {
  return word
    .replace(/is(e|es|ed|er|ing|ations?)$/u, 'iz$1')
    .replace(/our(s|ed|ing|able)?$/u, 'or$1')
    .replace(/(def|off|lic)ence(s?)$/u, '$1ense$2');
}

function holds(outer: string[], inner: string[], from = 0): boolean {
  return indexIn(outer, inner, from) >= 0;
}

function indexIn(outer: string[], inner: string[], from: number): number {
  for (let at = from; at + inner.length <= outer.length; at++)
    if (inner.every((key, offset) => outer[at + offset] === key)) return at;
  return -1;
}

/** Whether every segment stands in the record's words, one after the other. */
function inOrder(segments: Word[][], recorded: Word[]): boolean {
  let from = 0;
  for (const segment of segments) {
    const at = indexIn(keys(recorded), keys(segment), from);
    if (at < 0) return false;
    from = at + segment.length;
  }
  return true;
}

/** The longest run of pairs [index in a, index in b] of equal words, in order in both. */
function longestShared(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** The record's words against the page's; what the page has before and after them is no difference. */
function diffOf(page: Word[], recorded: Word[], pairs: [number, number][]): DiffPart[] {
  const parts: DiffPart[] = [];
  const add = (side: DiffPart['in'], list: Word[]): void => {
    if (list.length === 0) return;
    const said = list.map(({ text }) => text).join(' ');
    const last = parts.at(-1);
    if (last?.in === side) last.words += ` ${said}`;
    else parts.push({ in: side, words: said });
  };
  let [i, j] = [pairs[0]?.[0] ?? 0, 0];
  for (const [atPage, atRecord] of pairs) {
    add('record', recorded.slice(j, atRecord));
    add('page', page.slice(i, atPage));
    add('both', page.slice(atPage, atPage + 1));
    [i, j] = [atPage + 1, atRecord + 1];
  }
  add('record', recorded.slice(j));
  return parts;
}
