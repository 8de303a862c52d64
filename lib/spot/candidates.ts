import { insideAddress } from './addresses.ts';
import { checkOf, checkOfLetters, checkOfWords } from './check.ts';
import { coordinated } from './coordinated.ts';
import { countryBeside } from './countries.ts';
import { CODE, foldHigh, foldLow, isSolo, LETTER, SOLO, TABLE, UNDERSCORE } from './fold.ts';
import { afterHead, neighbours, precedesItsOwn, readsGerman, runsFrom, runsOn } from './heads.ts';
import type { NameIndex } from './names.ts';
import { namesMalware, namesOther, type Sort } from './other-things.ts';
import { AMBIGUOUS, BARE, CUE, EXACT, HAS_TAIL, MAIN, SHOUTED, SURNAME, tails } from './packed-tables.ts';
import { type Run, scan } from './scan.ts';
import { HAS_LOWER, IS_NUMBER, IS_SOLO, STARTS_UPPER, type Tokens } from './tokens.ts';

/** One owner of a name as it stands in a text. */
export interface Owner {
  /** The entity's number in the index. */
  entity: number;
  ambiguous: boolean;
  /** Capitals stand where the name has them. */
  cased: boolean;
  /** The name is written in capitals, and not so here: only another name beside it or elsewhere speaks for it. */
  lowered?: true;
  /** It is the name that the record has for this owner before all others. */
  main?: true;
  /** It is this person's family name. */
  surname?: true;
}

/** A place where a name is spelled, before the page has been asked whether it is meant. */
export interface Candidate {
  start: number;
  end: number;
  text: string;
  words: number;
  owners: Owner[];
  /**
   * The next word has a capital too, as in "Cobalt Strike" or "Play Store", or the words beside it say what it is, as in
   * "the film Predator": then an ordinary word is no name.
   */
  readonly runsOn: boolean;
  /** The letter of the country that stands beside an agency's ambiguous name. */
  readonly country?: string | undefined;
  /** For "Salt" in "Salt and Volt Typhoon": the words that complete it. */
  completedBy?: string;
}

export interface CueHit {
  cue: number;
  start: number;
  text: string;
}

/** Every name spelled in `text`, longest first wins, and every cue; offsets in UTF-16 units. */
export function findCandidates(text: string, index: NameIndex): { candidates: Candidate[]; cues: CueHit[] } {
  const { tokens, runs } = scan(text, index);
  if (runs.length === 0) return { candidates: [], cues: [] };
  const cues: CueHit[] = [];
  const found: Candidate[] = [];
  const allCapitals = isShouted(tokens);
  for (const run of runs) {
    const candidate = check(text, tokens, run, index, allCapitals, cues);
    if (candidate) found.push(candidate);
  }
  if (found.length === 0) return { candidates: [], cues };
  return { candidates: longest([...found, ...coordinated(text, tokens, runs, index)]), cues };
}

function check(
  text: string,
  tokens: Tokens,
  run: Run,
  index: NameIndex,
  allCapitals: boolean,
  cues: CueHit[],
): Candidate | null {
  const { tables } = index;
  const start = tokens.start[run.from] as number;
  const end = afterMarks(text, tokens.end[run.to] as number);
  const spelled = run.plural ? end - 1 : end;
  const { initial } = run;
  const folded =
    initial === undefined
      ? checkOf(text, start, spelled)
      : checkOfWords(text.slice(start, tokens.start[initial]) + text.slice(tokens.end[initial], spelled));
  let letters = -1;
  let tailed = false;
  let shared = false;
  const owners: Owner[] = [];
  for (
    let name = tables.firstName[run.state] as number;
    name < (tables.firstName[run.state + 1] as number);
    name++
  ) {
    const flags = tables.flags[name] as number;
    const exact = (flags & EXACT) !== 0;
    if (exact && letters < 0) letters = checkOfLetters(text, start, spelled);
    if (tables.check[name] !== (exact ? letters : folded)) continue;
    // "Maze Team" is also written "Maze", but "Maze ransomware" is its tool.
    if ((flags & BARE) !== 0 && namesMalware(text, end)) continue;
    const owner = tables.owner[name] as number;
    if (initial !== undefined && ((flags & CUE) !== 0 || index.kinds[owner] !== 'p')) continue;
    tailed ||= (flags & HAS_TAIL) !== 0;
    shared ||= (flags & (AMBIGUOUS | BARE | CUE)) === AMBIGUOUS && index.kinds[owner] !== 'n';
    if ((flags & CUE) !== 0) cues.push({ cue: owner, start, text: text.slice(start, end) });
    else
      owners.push({
        entity: owner,
        // In a headline of capitals, capitals prove nothing.
        ambiguous: (flags & AMBIGUOUS) !== 0 || (exact && allCapitals),
        cased: exact || isCased(tokens, run, tables.capitals[name] as number),
        ...((flags & SHOUTED) !== 0 &&
          ((tokens.shape[run.from] as number) & HAS_LOWER) !== 0 && { lowered: true as const }),
        ...((flags & MAIN) !== 0 && { main: true as const }),
        ...((flags & SURNAME) !== 0 && { surname: true as const }),
      });
  }
  // A word that is ambiguous as one party's name is so as the other's.
  if (shared) for (const owner of owners) owner.ambiguous = true;
  if (owners.length === 0 || !standsAlone(text, tokens, run, end) || insideAddress(text, start, end))
    return null;
  const tail = tailed && end < text.length && tails.includes(text[end] as string) ? end + 1 : end;
  const sort = sortOf(owners, index);
  const until = sort === 'threat' && tail === end ? afterHead(text, tokens, run) : tail;
  const ambiguous = owners.some((owner) => owner.ambiguous);
  // "Snakes" are animals; "Turlas Server" is German for the server of Turla.
  if (run.plural && run.from === run.to && ambiguous && !readsGerman(text, start)) return null;
  const agency = ambiguous && owners.some(({ entity }) => index.homes[entity] !== ' ');
  const beside = neighbours(text, tokens, run);
  const found = { start, end: until, text: text.slice(start, until), words: run.to - run.from + 1, owners };
  return askedLater(
    found,
    () =>
      (runsOn(beside) &&
        !(run.plural && readsGerman(text, start)) &&
        !('body firm'.includes(sort) && precedesItsOwn(text, start, end, beside))) ||
      (ambiguous && (runsFrom(text, beside) || namesOther(text, start, end, sort))),
    () => (agency ? countryBeside(text, start, until) : undefined),
  );
}

/**
 * A candidate whose surroundings are looked at when a rule asks, once: that takes expressions, each of which a page has
 * to compile, and of most ambiguous names no rule ever does.
 */
function askedLater(
  spelled: Omit<Candidate, 'runsOn' | 'country' | 'completedBy'>,
  runsOn: () => boolean,
  country: () => string | undefined,
): Candidate {
  const isLonger = once(runsOn);
  const land = once(country);
  return {
    ...spelled,
    get runsOn() {
      return isLonger();
    },
    get country() {
      return land();
    },
  };
}

function once<T>(ask: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}

function sortOf(owners: readonly Owner[], { kinds }: NameIndex): Sort {
  const all = (letters: string): boolean =>
    owners.every(({ entity }) => letters.includes(kinds[entity] ?? ' '));
  return all('t') ? 'threat' : all('p') ? 'person' : all('oe') ? 'firm' : 'body';
}

function isCased(tokens: Tokens, run: Run, capitals: number): boolean {
  for (let at = 0; at < 8 && run.from + at <= run.to; at++)
    if ((capitals & (1 << at)) !== 0 && ((tokens.shape[run.from + at] as number) & STARTS_UPPER) === 0)
      return false;
  return true;
}

/** More than three words and not one small letter. */
function isShouted(tokens: Tokens): boolean {
  let words = 0;
  for (let at = 0; at < tokens.count; at++) {
    const shape = tokens.shape[at] as number;
    if ((shape & HAS_LOWER) !== 0) return false;
    if ((shape & (IS_NUMBER | IS_SOLO)) === 0) words++;
  }
  return words > 3;
}

const katakana = /[\u30a1-\u30fa\u30fc-\u30ff]/;

/** No letter, digit or underscore sticks to the name (in scripts without spaces: none of its own kind of run). */
function standsAlone(text: string, tokens: Tokens, run: Run, end: number): boolean {
  const start = tokens.start[run.from] as number;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (before === '_' || after === '_') return false;
  const firstSolo = ((tokens.shape[run.from] as number) & IS_SOLO) !== 0;
  const lastSolo = ((tokens.shape[run.to] as number) & IS_SOLO) !== 0;
  if (firstSolo && katakana.test(text[start] ?? '') && katakana.test(before)) return false;
  // 「ラザルスグループ」 is the Lazarus group.
  if (
    lastSolo &&
    katakana.test(text[end - 1] ?? '') &&
    katakana.test(after) &&
    !text.startsWith('グループ', end)
  )
    return false;
  if (firstSolo && isHangul(text.charCodeAt(start)) && isHangul(before.charCodeAt(0))) return false;
  if (lastSolo) return true;
  // "APT31s": a plural after digits.
  if (
    after === 's' &&
    ((tokens.shape[run.to] as number) & IS_NUMBER) !== 0 &&
    !/[\p{L}\p{N}_]/u.test(text[end + 1] ?? ' ')
  )
    return true;
  const code = text.codePointAt(end);
  if (code === undefined || isSolo(code)) return true;
  const folded = code < TABLE ? foldLow(code) : foldHigh(code);
  // Thai and its like are written without spaces, around names in Latin letters too.
  if ((folded & SOLO) !== 0) return true;
  const kind = folded & CODE;
  if (kind < LETTER) return kind !== UNDERSCORE;
  // A letter follows: only a hashtag's next word may.
  const next = run.to + 1;
  return (
    next < tokens.count &&
    tokens.start[next] === end &&
    text.lastIndexOf('#', start) > text.lastIndexOf(' ', start)
  );
}

/** Vowels and tones of Thai, and accents that stand by themselves, belong to the letter before them. */
function afterMarks(text: string, end: number): number {
  let at = end;
  while (at < text.length && text.charCodeAt(at) >= 0x300 && /\p{M}/u.test(text[at] as string)) at++;
  return at;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Of names that overlap, the longest stays; of equals, the first. In the order of the text. */
function longest(found: Candidate[]): Candidate[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let group: Candidate[] = [];
  let until = 0;
  for (const one of inOrder) {
    if (one.start >= until) {
      kept.push(...longestOfGroup(group));
      group = [];
    }
    group.push(one);
    until = Math.max(until, one.end);
  }
  return [...kept, ...longestOfGroup(group)];
}

/** Longer first, and the full name before the short one with "Group" behind it; but "Shadow Brokers" before "the Shadow Brokers", whose article lacks its capital. */
function rank(one: Candidate): number {
  return one.end - one.start + one.words / 100 + (one.owners.some((owner) => owner.cased) ? 1000 : 0);
}

/** A group hangs together by overlaps, so it is short. */
function longestOfGroup(group: Candidate[]): Candidate[] {
  if (group.length < 2) return group;
  const kept: Candidate[] = [];
  for (const one of [...group].sort((a, b) => rank(b) - rank(a))) {
    const same = kept.find((other) => other.start === one.start && other.end === one.end);
    if (same)
      same.owners.push(
        ...one.owners.filter((owner) => !same.owners.some((known) => known.entity === owner.entity)),
      );
    else if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
