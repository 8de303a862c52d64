import { type PageDate, pageDate } from './page-date.ts';
import type { PageBrief } from './types.ts';

/** What the record has to say about a page as a whole. */
export interface AboutPage {
  /** When the page was written; null where it does not say, absent where nobody can tell (a frame of another site). */
  asOf?: PageDate | null;
}

/** Reads a page as a whole against the record. `today` is the reader's day, 2025-01-06. */
export function aboutPage({ page, frame }: PageBrief, today: string): AboutPage {
  if (page === undefined) return {};
  const asOf = pageDate(page, today);
  return asOf === null && frame ? {} : { asOf };
}
