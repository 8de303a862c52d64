/** Shapes of spotting. Every offset is in UTF-16 code units of the text that was given. */

export type Certainty = 'sure' | 'perhaps';

/**
 * Why a name was marked. `rule` names a message `reason_<rule>` in public/_locales, `values` fill its
 * placeholders in order; so the reason reads in the user's language and `npm run spot` prints the English one.
 */
export interface Reason {
  rule: string;
  values: string[];
}

export interface Mention {
  start: number;
  end: number;
  /** The text as it stands between start and end. */
  text: string;
  entity: string;
  /** Others that bear this name, likeliest first. */
  alternatives?: string[];
  certainty: Certainty;
  reason: Reason;
}

/** One entity's names as the matcher needs them. */
export interface NamedEntity {
  id: string;
  kind: string;
  names: { text: string; ambiguous?: true; exact?: true; surname?: true; cues?: string[] }[];
  cues?: string[];
  /** Disputes it has a part in: a sure mention of another party supports an ambiguous name here. */
  disputes?: string[];
}
