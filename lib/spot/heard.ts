import type { Certainty } from './types.ts';

/** What the sentence around a name says of it: `not` where it speaks of something else. */
export interface Meaning {
  certainty: Certainty | 'not';
  /** The words of the sentence that show it. */
  shown: string;
}

/** A name that the page's cues leave open, for somebody who reads sentences. */
export interface OpenName {
  /** The block it stands in; `start` and `end` are UTF-16 units of it. */
  text: string;
  start: number;
  end: number;
  entity: string;
}

/** Reads the sentences of open names: for each what it says, or null where it does not say. */
export type ReadMeanings = (open: readonly OpenName[]) => (Meaning | null)[];

/** What sentences have said of names that were open; kept for as long as the page is the same. */
export class Heard {
  private readonly known = new Map<string, Map<string, Meaning | null>>();
  /** Entity → words of the first sentence that surely speaks of it, with the name as it stands there. */
  readonly sure = new Map<string, { name: string; shown: string }>();
  /** Grows with what was said. */
  version = 0;

  /** What was said of a name, null if nothing was to be said, undefined while nobody was asked. */
  of({ text, start, entity }: OpenName): Meaning | null | undefined {
    return this.known.get(text)?.get(`${start} ${entity}`);
  }

  note(open: OpenName, meaning: Meaning | null): void {
    const { text, start, end, entity } = open;
    const here = this.known.get(text) ?? new Map<string, Meaning | null>();
    this.known.set(text, here.set(`${start} ${entity}`, meaning));
    if (!meaning) return;
    this.version++;
    if (meaning.certainty === 'sure' && !this.sure.has(entity))
      this.sure.set(entity, { name: text.slice(start, end), shown: meaning.shown });
  }
}
