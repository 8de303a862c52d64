import { hasPhrase, saidPhrases } from './said-phrases.ts';
import type { SlipKind } from './slip-kind.ts';

/** "The company called the claims “unsubstantiated and politically motivated”": it said it otherwise. */
export const wording: SlipKind = {
  id: 'wording',
  find: saidPhrases,
  has: hasPhrase,
  inQuotations: true,
  sharesWithNobody: false,
};
