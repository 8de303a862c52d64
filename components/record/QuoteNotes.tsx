import type { DiffPart } from '../../lib/reading/compare-words.ts';
import type { QuoteCheck } from '../../lib/reading/quote-check.ts';
import { useWords } from '../words.ts';
import { InSentence } from './InSentence.tsx';
import { Sources } from './Sources.tsx';

/** How the page's quotations of one speaker compare with those on record. Silent on those that are not on record. */
export function QuoteNotes({ quotes = [], speaker }: { quotes: QuoteCheck[] | undefined; speaker: string }) {
  const words = useWords();
  const own = quotes.filter((quote) => quote.speaker === speaker);
  const count = (likeness: QuoteCheck['likeness']) => own.filter((one) => one.likeness === likeness).length;
  const [same, shortened] = [count('same'), count('shortened')];
  const altered = own.filter(({ likeness }) => likeness === 'altered').filter(isFirst);
  if (same + shortened + altered.length === 0) return null;
  return (
    <div class="quotes">
      {altered.map(({ place, diff = [], recorded }) => (
        <div key={`${place.block} ${place.start}`}>
          <p class="small">{words.say('quoteAltered')}</p>
          <Diff parts={diff} />
          {recorded && <Sources sources={recorded.sources.slice(0, 1)} />}
        </div>
      ))}
      {same > 0 && <p class="small">{words.count('quoteSame', same)}</p>}
      {shortened > 0 && <p class="small">{words.count('quoteShortened', shortened)}</p>}
    </div>
  );
}

/** The record's words struck out, the page's underlined; in words for those who only hear it. */
function Diff({ parts }: { parts: DiffPart[] }) {
  return (
    <p class="diff">
      <span dir="auto">
        <InSentence message="inQuotes">
          <DiffWords parts={parts} />
        </InSentence>
      </span>
    </p>
  );
}

function DiffWords({ parts }: { parts: DiffPart[] }) {
  const words = useWords();
  return (
    <>
      {parts.map((part, at) => [
        at > 0 && ' ',
        part.in === 'both' && part.words,
        part.in === 'record' && (
          <del>
            <span class="heard">{words.say('quoteOnRecord')} </span>
            {part.words}
          </del>
        ),
        part.in === 'page' && (
          <ins>
            <span class="heard">{words.say('quoteOnPage')} </span>
            {part.words}
          </ins>
        ),
      ])}
    </>
  );
}

/** A pull quote repeats what the article quotes. */
function isFirst({ place }: QuoteCheck, at: number, all: readonly QuoteCheck[]): boolean {
  return all.findIndex((other) => other.place.text === place.text) === at;
}
