import { byText } from '../record/order.ts';
import { editsToPrefix, forgiven } from './edits.ts';
import { type Letters, lettersOf, missingBits, signOf } from './letters.ts';
import type { Findable, Found } from './types.ts';

/** Longer texts are no name: what is typed or selected beyond this is not compared. */
const longest = 100;

export interface SearchIndex {
  /** The best answers to what is typed so far, at most `limit`, each entity or dispute once. */
  find(typed: string, limit?: number): Found[];
}

interface Entry extends Letters {
  owner: Findable;
  name: Findable['names'][number];
  sign: number;
}

/** A fit of what was typed to one name; lower is better. */
interface Fit {
  entry: Entry;
  edits: number;
  /** 0 the whole name, 1 its beginning, 2 the beginning of a later word, 3 its words in another order. */
  place: 0 | 1 | 2 | 3;
}

/** Prepares names for finding: one pass over all of them, about a microsecond each. */
export function buildSearchIndex(findables: readonly Findable[]): SearchIndex {
  const entries = findables.flatMap((owner) =>
    owner.names.map((name): Entry => {
      const letters = lettersOf(name.text);
      return { owner, name, ...letters, sign: signOf(letters.text) };
    }),
  );
  return { find: (typed, limit = 12) => find(entries, typed, limit) };
}

function find(entries: readonly Entry[], typed: string, limit: number): Found[] {
  const query = lettersOf(typed.slice(0, longest));
  if (query.text === '') return [];
  const exact = bestByOwner(fits(entries, query, 0));
  // Misspelt answers come after all that fit as typed, so they are looked for only where there is room.
  const found =
    exact.size >= limit
      ? exact
      : bestByOwner([...exact.values(), ...fits(entries, query, forgiven(query.text.length))]);
  return [...found.values()].sort(compareFits).slice(0, limit).map(asFound);
}

function fits(entries: readonly Entry[], query: Letters, most: number): Fit[] {
  const sign = signOf(query.text);
  const words = wordsOf(query);
  // APT41 is no misspelt APT40: numbers have to be there as typed.
  const numbers = most > 0 ? (query.text.match(/\p{Nd}+/gu) ?? []) : [];
  const found: Fit[] = [];
  for (const entry of entries) {
    if (missingBits(sign, entry.sign) > most) continue;
    if (!numbers.every((number) => entry.text.includes(number))) continue;
    const fit = fitAsTyped(entry, query.text, most) ?? fitInAnyOrder(entry, words, most);
    if (fit) found.push(fit);
  }
  return found;
}

function fitAsTyped(entry: Entry, typed: string, most: number): Fit | undefined {
  let best: Fit | undefined;
  for (const start of entry.starts) {
    const edits = editsToPrefix(typed, entry.text, start, best ? best.edits - 1 : most);
    if (edits > (best ? best.edits - 1 : most)) continue;
    const whole = start === 0 && Math.abs(entry.text.length - typed.length) <= edits;
    best = { entry, edits, place: whole ? 0 : start === 0 ? 1 : 2 };
    if (edits === 0) break;
  }
  return best;
}

/** Every typed word begins some word of the name: "typhoon salt" finds Salt Typhoon. */
function fitInAnyOrder(entry: Entry, words: readonly string[], most: number): Fit | undefined {
  if (words.length < 2 || words.length > entry.starts.length) return undefined;
  let edits = 0;
  for (const word of words) {
    const allowed = Math.min(forgiven(word.length), most - edits);
    let least = allowed + 1;
    for (const start of entry.starts)
      least = Math.min(least, editsToPrefix(word, entry.text, start, allowed));
    if (least > allowed) return undefined;
    edits += least;
  }
  return { entry, edits, place: 3 };
}

function wordsOf({ text, starts }: Letters): string[] {
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

function bestByOwner(fits: readonly Fit[]): Map<Findable, Fit> {
  const best = new Map<Findable, Fit>();
  for (const fit of fits) {
    const known = best.get(fit.entry.owner);
    if (!known || compareFits(fit, known) < 0) best.set(fit.entry.owner, fit);
  }
  return best;
}

function compareFits(a: Fit, b: Fit): number {
  return (
    a.edits - b.edits ||
    a.place - b.place ||
    Number(a.entry.owner.kind === 'dispute') - Number(b.entry.owner.kind === 'dispute') ||
    b.entry.owner.weight - a.entry.owner.weight ||
    a.entry.text.length - b.entry.text.length ||
    byText(a.entry.text, b.entry.text) ||
    byText(a.entry.owner.id, b.entry.owner.id)
  );
}

function asFound({ entry, edits, place }: Fit): Found {
  const { owner, name } = entry;
  const main = owner.names[0] ?? name;
  return {
    kind: owner.kind,
    id: owner.id,
    name: main,
    ...(main !== name && { alias: name }),
    weight: owner.weight,
    edits,
    whole: place === 0 && edits === 0,
  };
}
