import { foldText } from './fold-text.ts';
import { otherForms } from './han.ts';
import { type SieveData, splitFolded } from './sieve.ts';
import { topicCues } from './topic.ts';
import type { NamedEntity } from './types.ts';
import { namesOf, threatKinds } from './variants.ts';
import { stemOf } from './word-stem.ts';

type Sign = '!' | '?' | '*' | '~';

/** Of these a sentence by itself may tell whether they are meant. */
const told = (kind: string): boolean => threatKinds.has(kind) || kind === 'agency';

/** What the sieve needs to know of these entities' names and cues. Same entities, same data, whatever their order. */
export function makeSieve(entities: readonly NamedEntity[]): SieveData {
  const words = new Map<string, Set<string>>();
  const starts = new Map<string, Set<string>>();
  const add = (text: string, sign: Sign, exact = false, mark = ':'): void => {
    const [first = '', second] = withoutArticle(splitFolded(foldText(text)));
    if (first > '\x7f') for (const start of startsOf(first)) among(starts, sign).add(start);
    else {
      const [, written = ''] = /^\P{L}*(\p{L}+)/u.exec(text) ?? [];
      const letters = exact ? `=${written}` : '';
      const then = second === undefined || second > '\x7f' ? '' : `${mark}${second}`;
      const isCapital =
        (sign === '?' || sign === '~') && /^\p{Lu}/u.test(written) && written.toLowerCase().startsWith(first);
      const form = letters.toLowerCase() === `=${first}` ? letters : isCapital ? '^' : '';
      const entry = sign + form + then;
      among(words, first).add(entry);
      // Only a name's last word has a plural.
      if (then === '' && first.length > 2) among(words, `${first}s`).add(entry);
    }
  };
  for (const entity of entities) {
    for (const { text, ambiguous, exact, cues } of namesOf(entity)) {
      add(
        text,
        ambiguous ? (told(entity.kind) ? '~' : '?') : '!',
        exact,
        entity.kind === 'person' ? ';' : ':',
      );
      for (const cue of cues ?? []) add(cue, '*');
    }
    for (const cue of entity.cues ?? []) add(cue, '*');
  }
  for (const cue of topicCues) add(cue, '*');
  return { words: joined(words), starts: joined(starts) };
}

/** "the" begins too many sentences; where "The Shadow Brokers" stand, so do "Shadow Brokers". */
function withoutArticle([first = '', ...rest]: string[]): string[] {
  return first === 'the' && rest.length > 0 ? rest : [first, ...rest];
}

function among(lists: Map<string, Set<string>>, key: string): Set<string> {
  const list = lists.get(key) ?? new Set();
  lists.set(key, list);
  return list;
}

function joined(lists: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string> {
  const sorted = [...lists].map(([key, list]) => [key, withoutNarrower(list).join(' ')]);
  return Object.fromEntries(sorted.sort());
}

/** "!" says all that "!:group" says. */
function withoutNarrower(list: ReadonlySet<string>): string[] {
  return [...list].filter((one) => one.length === 1 || !list.has(one.charAt(0))).sort();
}

/** How a name in another script begins, past the particles that pages may put before it, in each form of Han characters. */
function startsOf(run: string): string[] {
  const { start } = stemOf(run, 0, run.length);
  const size = /^[\u3041-\u9fff]/.test(run) ? 2 : 3;
  const forms = [...run.slice(start, start + size)].map((one) => otherForms(one));
  return forms.reduce<string[]>(
    (starts, ends) => starts.flatMap((one) => ends.map((end) => one + end)),
    [''],
  );
}
