import type { FullRecord } from '../../lib/record/types.ts';
import type { Certainty, NamedEntity } from '../../lib/spot/types.ts';

/** One place that a contestant would mark. */
export interface Mark {
  start: number;
  end: number;
  /** Likeliest first; a contestant that cannot choose lists all who bear the name. */
  entities: readonly string[];
  certainty: Certainty;
  /** The rule that decided, where there are rules. */
  rule?: string;
}

/** Names as every contestant gets them. */
export interface Names {
  full: FullRecord;
  named: NamedEntity[];
}

/** A way to find names: opened once with all of them, then asked text by text. */
export interface Contestant {
  id: string;
  title: string;
  open(names: Names): (text: string) => Mark[];
}
