import { byText } from '../record/order.ts';
import { editsToPrefix } from './edits.ts';
import type { Letters } from './letters.ts';

/** Called for a text in which a word begins as asked: its place in the list, where the word begins, and the edits. */
export type Visit = (text: number, start: number, edits: number) => void;

/** So few words are compared one by one; more are walked through letter by letter, all with one beginning at once. */
const few = 4;

/** Every place where a word begins, in the order of the letters from there on: what begins alike stands together. */
export class WordStarts {
  private readonly texts: readonly Letters[];
  private readonly textOf: Uint32Array;
  private readonly startOf: Uint16Array;
  /** The letters from each place on, sorted. */
  private readonly tails: string[];

  constructor(texts: readonly Letters[]) {
    this.texts = texts;
    const places = texts.flatMap(({ text, starts }, at) =>
      starts.map((start) => ({ at, start, tail: text.slice(start) })),
    );
    places.sort((a, b) => byText(a.tail, b.tail));
    this.textOf = Uint32Array.from(places, ({ at }) => at);
    this.startOf = Uint16Array.from(places, ({ start }) => start);
    this.tails = places.map(({ tail }) => tail);
  }

  /**
   * Visits every word that `typed` begins, give or take `most` edits (see `editsToPrefix`); what is typed may go on into
   * the words that follow.
   */
  near(typed: string, most: number, visit: Visit): void {
    if (most === 0) this.exactly(typed, visit);
    else new Walk(this.texts, this.textOf, this.startOf, this.tails, typed, most, visit).run();
  }

  private exactly(typed: string, visit: Visit): void {
    // No letter is as high as this, so all that begins as typed stands before it.
    const end = this.firstFrom(`${typed}\uFFFF`);
    for (let at = this.firstFrom(typed); at < end; at += 1)
      visit(this.textOf[at] ?? 0, this.startOf[at] ?? 0, 0);
  }

  private firstFrom(typed: string): number {
    let from = 0;
    let to = this.tails.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.tails[middle] ?? '') < typed) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** One walk through the tails as through a tree: a row of edits for each letter, shared by all that begin alike. */
class Walk {
  /** By depth: the edits from each beginning of what is typed to the letters so far. */
  private readonly rows: Uint8Array[] = [];
  private readonly path: number[] = [];

  constructor(
    private readonly texts: readonly Letters[],
    private readonly textOf: Uint32Array,
    private readonly startOf: Uint16Array,
    private readonly tails: readonly string[],
    private readonly typed: string,
    private readonly most: number,
    private readonly visit: Visit,
  ) {}

  run(): void {
    this.rows[0] = Uint8Array.from({ length: this.typed.length + 1 }, (_, at) => at);
    this.below(0, this.tails.length, 0, this.most + 1);
  }

  /** The tails from `from` to before `to` have their first `depth` letters in common; `best` is the least so far. */
  private below(from: number, to: number, depth: number, best: number): void {
    if (to - from <= few) {
      this.oneByOne(from, to);
      return;
    }
    let at = from;
    while (at < to) {
      const tail = this.tails[at] ?? '';
      const end = tail.length === depth ? this.endOfShort(at, to, depth) : this.endOfLetter(at, to, depth);
      if (tail.length === depth) this.tell(at, end, best);
      else this.into(at, end, depth, tail.charCodeAt(depth), best);
      at = end;
    }
  }

  private into(from: number, to: number, depth: number, letter: number, before: number): void {
    const least = this.fillRow(depth + 1, letter);
    const best = Math.min(before, this.rows[depth + 1]?.[this.typed.length] ?? before);
    // No letter that follows could bring it below what is known.
    if (least >= best || least > this.most) this.tell(from, to, best);
    else this.below(from, to, depth + 1, best);
  }

  /** The row after one more letter; gives its least figure. */
  private fillRow(depth: number, letter: number): number {
    const { typed, most, path } = this;
    const last = this.rows[depth - 1];
    const earlier = this.rows[depth - 2];
    this.rows[depth] ??= new Uint8Array(typed.length + 1);
    const row = this.rows[depth];
    path[depth] = letter;
    if (!row || !last) return most + 1;
    row[0] = depth;
    let least = depth;
    for (let at = 1; at <= typed.length; at += 1) {
      const wanted = typed.charCodeAt(at - 1);
      let edits = Math.min(
        (last[at - 1] ?? 0) + (wanted === letter ? 0 : 1),
        (last[at] ?? 0) + 1,
        (row[at - 1] ?? 0) + 1,
      );
      const swapped = earlier && at > 1 && wanted === path[depth - 1] && typed.charCodeAt(at - 2) === letter;
      if (swapped) edits = Math.min(edits, (earlier[at - 2] ?? 0) + 1);
      row[at] = edits;
      if (edits < least) least = edits;
    }
    return least;
  }

  private oneByOne(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const text = this.textOf[at] ?? 0;
      const start = this.startOf[at] ?? 0;
      const edits = editsToPrefix(this.typed, this.texts[text]?.text ?? '', start, this.most);
      if (edits <= this.most) this.visit(text, start, edits);
    }
  }

  private tell(from: number, to: number, edits: number): void {
    if (edits > this.most) return;
    for (let at = from; at < to; at += 1) this.visit(this.textOf[at] ?? 0, this.startOf[at] ?? 0, edits);
  }

  private endOfShort(from: number, to: number, depth: number): number {
    let at = from;
    while (at < to && this.tails[at]?.length === depth) at += 1;
    return at;
  }

  /** Where another letter follows at `depth`. */
  private endOfLetter(from: number, to: number, depth: number): number {
    const letter = this.tails[from]?.charCodeAt(depth);
    let low = from + 1;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tails[middle]?.charCodeAt(depth) === letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
