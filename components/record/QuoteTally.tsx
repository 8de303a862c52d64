import type { QuoteCheck } from '../../lib/reading/quote-check.ts';
import { useWords } from '../words.ts';

/** How many of the page's quotations are as on record, shortened, in other words, or not on record. */
export function QuoteTally({ quotes }: { quotes: QuoteCheck[] }) {
  const words = useWords();
  const parts = (['same', 'shortened', 'altered', 'other'] as const).flatMap((likeness) => {
    const count = quotes.filter((quote) => quote.likeness === likeness).length;
    return count > 0 ? [words.say(`quoteCount_${likeness}`, count)] : [];
  });
  return parts.length > 0 ? (
    <p class="small">{words.say('aboutPageQuotes', parts.join(words.say('listSeparator')))}</p>
  ) : null;
}
