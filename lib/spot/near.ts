import type { CueHit } from './candidates.ts';

/** The cues of one block, by number. */
export class Near {
  private readonly hits = new Map<number, CueHit[]>();

  constructor(cues: readonly CueHit[]) {
    for (const cue of cues) {
      const known = this.hits.get(cue.cue);
      if (known) known.push(cue);
      else this.hits.set(cue.cue, [cue]);
    }
  }

  /** A hit of this cue that does not lie within the given offsets: a name is no support for itself. */
  outside(cue: number, start: number, end: number): CueHit | undefined {
    return this.hits.get(cue)?.find((hit) => hit.start < start || hit.start >= end);
  }

  /** The numbers of the cues in the block. */
  numbers(): Iterable<number> {
    return this.hits.keys();
  }
}
