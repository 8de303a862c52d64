import { byText } from '../record/order.ts';
import { BestFew } from './best-few.ts';
import { editsToPrefix, forgiven } from './edits.ts';
import { type Letters, lettersOf } from './letters.ts';
import type { Findable, Found } from './types.ts';
import { WordStarts } from './word-starts.ts';

/** Longer texts are no name: what is typed or selected beyond this is not compared. */
const longest = 100;

export interface SearchIndex {
  /** The best answers to what is typed so far, at most `limit`, each entity or dispute once. */
  find(typed: string, limit?: number): Found[];
}

interface Entry extends Letters {
  owner: Findable;
  name: Findable['names'][number];
}

/** How a name fits: 0 whole, 1 from its beginning, 2 from a later word, 3 by its words in another order. */
type Place = 0 | 1 | 2 | 3;

/** Prepares names for finding; takes some microseconds a name, so it is done once. */
export function buildSearchIndex(findables: readonly Findable[]): SearchIndex {
  const entries = findables
    .flatMap((owner) =>
      owner.names.map((name): Entry => ({ owner, name, ...lettersOf(name.text.slice(0, longest)) })),
    )
    .sort(compareFitsAlike);
  const words = new WordStarts(entries);
  return { find: (typed, limit = 12) => new Search(entries, words, typed, limit).run() };
}

/** Of names that fit as well: entities before disputes, then what has more statements, then the shorter name. */
function compareFitsAlike(a: Entry, b: Entry): number {
  return (
    Number(a.owner.kind === 'dispute') - Number(b.owner.kind === 'dispute') ||
    b.owner.weight - a.owner.weight ||
    a.text.length - b.text.length ||
    byText(a.text, b.text) ||
    byText(a.owner.id, b.owner.id)
  );
}

class Search {
  private readonly query: Letters;
  private readonly queryWords: string[];
  private readonly numbers: string[];
  private readonly best: BestFew<Findable, Found>;

  constructor(
    private readonly entries: readonly Entry[],
    private readonly words: WordStarts,
    typed: string,
    limit: number,
  ) {
    this.query = lettersOf(typed.slice(0, longest));
    const { text, starts } = this.query;
    this.queryWords = starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
    // APT41 is no misspelt APT40: numbers have to be there as typed.
    this.numbers = text.match(/\p{Nd}+/gu) ?? [];
    this.best = new BestFew(limit);
  }

  run(): Found[] {
    if (this.query.text === '') return [];
    this.look(0);
    // Misspelt answers come after all that fit as typed, so they are looked for only where there is room.
    const most = forgiven(this.query.text.length);
    if (!this.best.isFull && most > 0) this.look(most);
    return this.best.answers;
  }

  private look(most: number): void {
    const { text } = this.query;
    this.words.near(text, most, (at, start, edits) => {
      const length = this.entries[at]?.text.length ?? 0;
      const whole = start === 0 && Math.abs(length - text.length) <= edits;
      this.offer(at, edits, whole ? 0 : start === 0 ? 1 : 2);
    });
    if (this.queryWords.length > 1) this.lookInAnyOrder(most);
  }

  /** Every typed word begins some word of the name: "typhoon salt" finds Salt Typhoon. */
  private lookInAnyOrder(most: number): void {
    const [longest = '', ...others] = [...this.queryWords].sort((a, b) => b.length - a.length);
    this.words.near(longest, Math.min(forgiven(longest.length), most), (at, _, first) => {
      const entry = this.entries[at];
      if (!entry || others.length >= entry.starts.length || !this.best.wants(figureOf(at, first, 3))) return;
      let edits = first;
      for (const word of others) {
        const allowed = Math.min(forgiven(word.length), most - edits);
        const least = leastEdits(entry, word, allowed);
        if (least > allowed) return;
        edits += least;
      }
      this.offer(at, edits, 3);
    });
  }

  private offer(at: number, edits: number, place: Place): void {
    const figure = figureOf(at, edits, place);
    const entry = this.entries[at];
    if (!entry || !this.best.wants(figure)) return;
    if (edits > 0 && !this.numbers.every((number) => entry.text.includes(number))) return;
    this.best.offer(entry.owner, figure, asFound(entry, edits, place));
  }
}

/** Orders answers: fewer edits first, then the better place, then the order of the entries. */
function figureOf(at: number, edits: number, place: Place): number {
  return (edits * 4 + place) * 2 ** 24 + at;
}

function leastEdits({ text, starts }: Letters, word: string, allowed: number): number {
  let least = allowed + 1;
  for (const start of starts) least = Math.min(least, editsToPrefix(word, text, start, allowed));
  return least;
}

function asFound({ owner, name }: Entry, edits: number, place: Place): Found {
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
