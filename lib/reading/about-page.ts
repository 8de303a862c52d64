import type { OpenRecord } from '../record/queries.ts';
import { type PageDate, pageDate } from './page-date.ts';
import { checkQuotes, type QuoteCheck } from './quote-check.ts';
import type { PageBrief } from './types.ts';
import { findUnheard, type Unheard } from './unheard.ts';

/** What the record has to say about a page as a whole. */
export interface AboutPage {
  /** When the page was written; null where it does not say, absent where nobody can tell (a frame of another site). */
  asOf?: PageDate | null;
  /** Answers on record that the page leaves out, by dispute. */
  unheard: Unheard[];
  /** The page's quotations of speakers whom the record quotes, in order. */
  quotes: QuoteCheck[];
}

/** Reads a page as a whole against the record. `today` is the reader's day, 2025-01-06. */
export function aboutPage(brief: PageBrief, record: OpenRecord, today: string): AboutPage {
  const quotes = checkQuotes(brief, record);
  if (brief.page === undefined) return { unheard: [], quotes };
  const { writtenOn } = brief;
  const asOf = writtenOn ? { date: writtenOn, rule: 'given', words: writtenOn } : pageDate(brief.page, today);
  if (asOf === null) return brief.frame ? { unheard: [], quotes } : { asOf, unheard: [], quotes };
  return { asOf, unheard: findUnheard(brief, asOf, record), quotes };
}
