import { hasPhrase, saidPhrases } from './said-phrases.ts';
import type { SlipKind } from './slip-kind.ts';

/** "The op-ed in The New York Times", "Salt Typhoon, also known as APT40": another stands in somebody's place. */
export const person: SlipKind = {
  id: 'person',
  find: saidPhrases,
  has: hasPhrase,
  inQuotations: false,
  sharesWithNobody: false,
};
