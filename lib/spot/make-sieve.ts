import { foldText } from './fold-text.ts';
import { otherForms } from './han.ts';
import { isOnEveryPage } from './on-every-page.ts';
import { between, restOf, type SieveData, splitFolded } from './sieve.ts';
import { classes, isUnsure, lettersOfSecond, singularOf } from './sieve-entries.ts';
import { topicCues } from './topic.ts';
import type { NamedEntity } from './types.ts';
import { namesOf, owners } from './variants.ts';
import { stemOf } from './word-stem.ts';

const topic = new Set(topicCues.map((cue) => cue.toLowerCase()));

/** What the sieve needs to know of these entities' names and cues. Same entities, same data, whatever their order. */
export function makeSieve(entities: readonly NamedEntity[]): SieveData {
  const words = new Map<string, Set<string>>();
  const starts = new Map<string, Set<string>>();
  const add = (text: string, sign: string, exact = false, mark = ':'): void => {
    const found = withoutArticle(splitFolded(foldText(text)));
    const [first = '', second] = found;
    if (first > '\x7f')
      for (const start of startsOf(found.find(tells) ?? first)) among(starts, sign).add(start);
    else {
      const [, written = ''] = /^\P{L}*(\p{L}+)/u.exec(text) ?? [];
      const letters = exact ? `=${written}` : '';
      const isCapitals = letters === `=${first.toUpperCase()}`;
      const then =
        second === undefined || second > '\x7f' ? '' : `${mark}${second.slice(0, lettersOfSecond)}`;
      const isCapital = /^\p{Lu}/u.test(written) && written.toLowerCase().startsWith(first);
      const isExact = letters.toLowerCase() === `=${first}`;
      const form = isExact ? (isCapitals ? '=' : letters) : isCapital || !isUnsure(sign) ? '' : '^';
      const entry = sign + form + then;
      among(words, first).add(entry);
    }
  };
  let owner = 0;
  for (const { entity, narrow } of owners([...entities].sort((a, b) => (a.id < b.id ? -1 : 1)))) {
    const { kind, cues = [] } = entity;
    // Of others a sentence by itself may tell whether they are meant.
    const isTold = !narrow && !isOnEveryPage(entity);
    // A class for each whose cues decide; those of others are only to be read.
    const digit = isTold ? '' : (owner++ % classes).toString(36);
    const doubtful = isTold ? '~' : `${narrow ? '-' : '?'}${digit}`;
    // By itself it calls for nothing; where the names are wanted, what holds it is to be read.
    for (const { text, ambiguous, exact, surname } of namesOf(entity))
      if (surname) add(text, '-');
      else add(text, ambiguous ? doubtful : '!', exact, kind === 'person' ? ';' : ':');
    // A word of the topic stands for all of them.
    for (const cue of cues) if (narrow || !topic.has(cue.toLowerCase())) add(cue, `+${digit}`);
  }
  for (const cue of topicCues) add(cue, '*');
  addPlurals(words);
  return {
    words: byBeginning(joined(words)),
    starts: Object.fromEntries([...starts].sort().map(([sign, list]) => [sign, grouped(list)])),
  };
}

/**
 * A plural is looked up by its singular, but where it is a word of its own: there it needs what the singular has.
 * Only a name's last word has one.
 */
function addPlurals(words: ReadonlyMap<string, Set<string>>): void {
  for (const [word, entries] of words) {
    const own = words.get(singularOf(word));
    if (own === undefined || own === entries) continue;
    for (const entry of own) if (!/[:;]/.test(entry)) entries.add(entry);
  }
}

/** One letter says too little: "ג'ו ביידן" is known by its second word. */
const tells = (run: string): boolean => run > '\x7f' && run.length > 1;

/** "the" begins too many sentences; where "The Shadow Brokers" stand, so do "Shadow Brokers". */
function withoutArticle(words: string[]): string[] {
  const [first = '', ...rest] = words.filter((word, at) => at === 0 || word !== 's');
  return first === 'the' && rest.length > 0 ? rest : [first, ...rest];
}

function among(lists: Map<string, Set<string>>, key: string): Set<string> {
  const list = lists.get(key) ?? new Set();
  lists.set(key, list);
  return list;
}

function joined(lists: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  const all = [...lists].map(([key, list]): [string, string] => [
    key,
    withoutNarrower(together(list)).join(' '),
  ]);
  return all.sort();
}

/** The entries of words that begin alike, in one string: see `SieveData`. */
function byBeginning(words: readonly [string, string][]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [word, entries] of words) {
    const start = word.slice(0, 2);
    all[start] = `${all[start] ?? '|'}${word.slice(2)} ${entries}|`;
  }
  return all;
}

/** "+3:word" and "+5:word" are "+35:word". */
function together(list: ReadonlySet<string>): Set<string> {
  const digits = new Map<string, Set<string>>();
  for (const entry of list) {
    const [, kind = '', own = '', rest = ''] = /^([+?-])([0-9a-z]?)(.*)$/.exec(entry) ?? ['', '', '', entry];
    const known = digits.get(kind + between + rest) ?? new Set();
    digits.set(kind + between + rest, known.add(own));
  }
  return new Set(
    [...digits].map(([key, own]) => {
      const [kind, rest] = key.split(between);
      return `${kind}${[...own].sort().join('')}${rest}`;
    }),
  );
}

/** "!" says all that any other entry says, "!:group" all that "+3:group" does, and "+3" all that "+3:group" does. */
function withoutNarrower(list: ReadonlySet<string>): string[] {
  if (list.has('!')) return ['!'];
  return [...list]
    .filter((one) => {
      const [sign = '', second = ''] = one.match(/^.[0-9a-z]*|[:;].*$/g) ?? [];
      if (sign !== '!' && second !== '' && list.has(`!${second}`)) return false;
      return one === sign || !list.has(sign);
    })
    .sort();
}

/** Beginnings that share their first letter, together: see `SieveData`. */
function grouped(list: ReadonlySet<string>): string {
  const groups = new Map<string, string>();
  for (const start of [...list].sort()) {
    const [first = ''] = start;
    groups.set(first, (groups.get(first) ?? first) + start.slice(1).padEnd(restOf(first)));
  }
  return [...groups.values()].join('|');
}

/** How a name in another script begins, past the particles that pages may put before it, in each form of Han characters. */
function startsOf(run: string): string[] {
  const { start } = stemOf(run, 0, run.length);
  const size = 1 + restOf(run);
  const forms = [...run.slice(start, start + size)].map((one) => otherForms(one));
  return forms.reduce<string[]>(
    (starts, ends) => starts.flatMap((one) => ends.map((end) => one + end)),
    [''],
  );
}
