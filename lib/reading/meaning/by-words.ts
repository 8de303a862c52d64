import type { Meaning } from '../../spot/heard.ts';
import { languageOf } from './languages.ts';
import { anyOf, type Language, signWords } from './sign-words.ts';
import type { LanguageWords, Sort } from './types.ts';

type Lists = Record<
  Exclude<keyof LanguageWords, 'id' | 'reads' | 'ownLetters'> | keyof typeof signWords.de,
  RegExp
>;

const opened = new Map<Language, Lists>();

function listsOf({ id, deeds, wideDeeds, events, things }: LanguageWords): Lists {
  const known = opened.get(id);
  if (known) return known;
  const words = { ...signWords[id], deeds, wideDeeds, events, things };
  const lists = Object.fromEntries(
    Object.entries(words).map(([key, list]) => [key, anyOf(list, id)]),
  ) as Lists;
  opened.set(id, lists);
  return lists;
}

/** How far from a name a word may stand and still be said of it, in UTF-16 units. */
const reach = 140;
/** How far the word may stand that says what a name is a name of: an adjective or two small words between. */
const beside = 36;

/**
 * What a sentence in another language than English says of a name in it: not its grammar is read, but which words it has.
 * Two of them must agree, as in "drang in das Netzwerk ein"; a word for a film, a cat, a hotel beside the name makes it
 * that one's, and anywhere in the sentence leaves it open.
 */
export function meaningByWords(sentence: string, start: number, end: number, sort: Sort): Meaning | null {
  const language = languageOf(sentence);
  if (!language) return null;
  const lists = listsOf(language);
  const name = sentence.slice(start, end);
  const from = Math.max(0, start - reach);
  // The name itself says nothing: it is read as if it were not there.
  const before = sentence.slice(from, start);
  const after = sentence.slice(end, end + reach);
  const around = `${before}${' '.repeat(end - start)}${after}`;
  const shown = (...words: (string | undefined)[]): string => [name, ...words].join(' … ');
  const near = `${before.slice(-beside)} ${after.slice(0, beside / 3)}`;
  const thing = first(lists.things, around);
  if (thing !== undefined)
    return first(lists.things, near) === undefined ? null : { certainty: 'not', shown: shown(thing) };
  const has = (list: keyof Lists): string | undefined => first(lists[list], around);
  const found =
    sort === 'threat'
      ? attacked(has, first(lists.bands, near))
      : /^\p{sc=Han}+$/u.test(name)
        ? null
        : (serves(has, first(lists.services, near), first(lists.staff, near)) ?? deals(has));
  return found && { certainty: 'sure', shown: shown(...found) };
}

type Has = (list: keyof Lists) => string | undefined;

/** Something is done to computers, or laid at a group's door. */
function attacked(has: Has, band: string | undefined): string[] | null {
  const machine = has('machines');
  const deed = has('deeds') ?? has('wideDeeds');
  const laying = has('laying');
  const event = has('events') ?? has('deeds');
  if (machine !== undefined && deed !== undefined) return [deed, machine];
  if (band !== undefined && (machine ?? event) !== undefined) return [band, machine ?? event ?? ''];
  if (laying !== undefined && (event ?? machine) !== undefined) return [laying, event ?? machine ?? ''];
  return null;
}

/** A body of which it is told what is done to computers: it does so, or looks into it. */
function deals(has: Has): string[] | null {
  const machine = has('machines');
  const deed = has('deeds');
  return machine !== undefined && deed !== undefined ? [deed, machine] : null;
}

/** It is called a service, or has officers of whom something secret is told. */
function serves(has: Has, service: string | undefined, staff: string | undefined): string[] | null {
  if (service !== undefined) return [service];
  const second = has('machines') ?? has('events') ?? has('deeds') ?? has('services');
  return staff !== undefined && second !== undefined ? [staff, second] : null;
}

function first(words: RegExp, text: string): string | undefined {
  words.lastIndex = 0;
  return words.exec(text)?.[0];
}
