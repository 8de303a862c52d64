import type { LookFor, Slip } from '../../record/types.ts';
import type { Span } from '../phrases.ts';

export interface SlipKind {
  id: Exclude<keyof LookFor, 'mixedUp'>;
  /** Where a sentence says one of `values` in the way that the slip describes. `lang` is the page's. */
  find(sentence: string, values: readonly string[], slip: Slip, lang: string): Span[];
  /** Whether a sentence has one of `values` at all, as a page that has it right would. */
  has(sentence: string, values: readonly string[], slip: Slip, lang: string): boolean;
  /** Counts within quotation marks too: it is about words, not about what they say. */
  inQuotations: boolean;
  /** Another group named in the sentence may be whom it is said of. */
  sharesWithNobody: boolean;
}

/** What stands for the number or the date in `near`. */
export const figureSign = '#';
