import { dateline } from './date-rules/dateline.ts';
import { jsonLd } from './date-rules/json-ld.ts';
import { meta } from './date-rules/meta.ts';
import type { DateClaim, DateRule } from './date-rules/rule.ts';
import { timeElement } from './date-rules/time-element.ts';
import { url } from './date-rules/url.ts';
import type { PageParts } from './page-parts.ts';

/** When a page was published, as far as it says. */
export interface PageDate {
  /** `2025-01-06`, or `2025-01` where the page gives no day. */
  date: string;
  /** Id of the rule that found it. */
  rule: string;
  /** What the page says, letter for letter. */
  words: string;
}

/** Every rule, the clearest first; a test holds that none of the folder is missing. */
export const dateRules: readonly DateRule[] = [jsonLd, meta, timeElement, dateline, url];

interface Placed extends DateClaim {
  rule: string;
}

/** Before the web; a page's template may say 1970. */
const earliest = '1993-01-01';

/**
 * The day a page was published and the rule that won; null when it does not say. Claims within a day of one
 * another stand together, for a moment in universal time may fall on the neighbouring day; the day with the
 * most behind it wins. `today` is the reader's day: no page is younger.
 */
export function pageDate(page: PageParts, today: string): PageDate | null {
  const tomorrow = dayNumber(today) + 1;
  const claims = dateRules.flatMap(({ id, find }) =>
    find(page)
      .filter(({ date }) => date >= earliest && dayNumber(date) <= tomorrow)
      .map((claim): Placed => ({ ...claim, rule: id })),
  );
  let best: Placed[] = [];
  for (const claim of claims) {
    const together = claims.filter((other) => agree(claim, other));
    if (support(together) > support(best)) best = together;
  }
  const strongest = best.toSorted((a, b) => b.date.length - a.date.length || b.weight - a.weight)[0];
  if (strongest === undefined) return null;
  // A universal moment tells the day only roughly: the day that the page shows its readers stands.
  const shown = strongest.universal
    ? best.find(({ universal, rule, date }) => !universal && date.length === 10 && rule !== 'url')
    : undefined;
  const { date, words } = shown ?? strongest;
  return { date, rule: (shown ?? strongest).rule, words };
}

/** The weight of claims that agree. JSON-LD and meta tags are filled from one field: the second adds little. */
function support(claims: readonly Placed[]): number {
  const byRule = new Map<string, number>();
  for (const { rule, weight } of claims) byRule.set(rule, Math.max(weight, byRule.get(rule) ?? 0));
  const machine = [byRule.get('json-ld') ?? 0, byRule.get('meta') ?? 0].sort((a, b) => b - a);
  byRule.delete('json-ld');
  byRule.delete('meta');
  const [first = 0, second = 0] = machine;
  return [...byRule.values()].reduce((sum, weight) => sum + weight, first + (second > 0 ? 1 : 0));
}

function agree(a: Placed, b: Placed): boolean {
  if (a.date.length < 10 || b.date.length < 10) return a.date.slice(0, 7) === b.date.slice(0, 7);
  const apart = Math.abs(dayNumber(a.date) - dayNumber(b.date));
  return apart === 0 || (apart === 1 && Boolean(a.universal || b.universal));
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
