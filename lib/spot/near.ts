import type { Candidate, CueHit } from './candidates.ts';

/**
 * So near stands what supports a name, in UTF-16 units: a page without paragraphs is no single one. Every page's script
 * goes by it too (`sieve.ts`).
 */
export const reach = 2000;

/** What stands in one block beside a name: cues by number, and the unambiguous names. */
export class Near {
  private readonly hits = new Map<number, CueHit[]>();

  /** Unambiguous names of the block, each entity's first. */
  readonly named: { entity: number; text: string; start: number }[] = [];

  constructor(cues: readonly CueHit[], candidates: readonly Candidate[]) {
    const seen = new Set<number>();
    for (const { owners, text, start } of candidates) {
      const [owner] = owners;
      if (!owner || owners.length > 1 || owner.ambiguous || !owner.cased || seen.has(owner.entity)) continue;
      seen.add(owner.entity);
      this.named.push({ entity: owner.entity, text, start });
    }
    for (const cue of cues) {
      const known = this.hits.get(cue.cue);
      if (known) known.push(cue);
      else this.hits.set(cue.cue, [cue]);
    }
  }

  /** A hit of this cue near the given offsets that does not lie within them: a name is no support for itself. */
  outside(cue: number, start: number, end: number): CueHit | undefined {
    return this.hits
      .get(cue)
      ?.find(
        (hit) =>
          (hit.start < start || hit.start >= end) && hit.start > start - reach && hit.start < end + reach,
      );
  }

  /** The first cue of the block with a number below this one that does not lie within the given offsets. */
  below(number: number, start: number, end: number): CueHit | undefined {
    for (const cue of this.hits.keys()) {
      const hit = cue < number ? this.outside(cue, start, end) : undefined;
      if (hit) return hit;
    }
    return undefined;
  }

  /** The numbers of the cues in the block. */
  numbers(): Iterable<number> {
    return this.hits.keys();
  }
}
