import type { PageParts } from '../page-parts.ts';

/** One date that a rule has found. */
export interface DateClaim {
  /** `2025-01-06`, or `2025-01` where no day is given. */
  date: string;
  /** The page's own words. */
  words: string;
  /** How much it counts against claims of other days: 1 (a hint) to 5 (the page says so in so many words). */
  weight: number;
  /** A moment in universal time: the day where the page was written may be the one next to it. */
  universal?: boolean;
}

/** One way in which pages say when they were published. Its file's name is its id. */
export interface DateRule {
  id: string;
  /** The rule's claims, best first; none when the page does not say it this way. */
  find(page: PageParts): DateClaim[];
}
