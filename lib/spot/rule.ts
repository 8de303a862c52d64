import type { Candidate, Owner } from './candidates.ts';
import type { Meaning } from './heard.ts';
import type { Near } from './near.ts';
import type { Support } from './support.ts';
import type { Certainty } from './types.ts';

/** What a rule is shown: one owner of one candidate, the cues of the same block, the page's support. */
export interface Question {
  candidate: Candidate;
  owner: Owner;
  /** Cues in the same block. */
  near: Near;
  page: Support;
  /** The block itself: its text and every name that is spelled in it. */
  block: { readonly text: string; readonly candidates: readonly Candidate[] };
  /** What the sentence says, where it was asked. */
  heard?: Meaning;
}

export interface Verdict {
  certainty: Certainty;
  /** What fills the placeholders of the message `reason_<rule>`. */
  values: string[];
}

/** One ground on which a name is marked. Its file's name is its id and the key of its reason. */
export interface Rule {
  id: string;
  /** The verdict, or null where this rule has nothing to say. */
  judge(question: Question): Verdict | null;
}
