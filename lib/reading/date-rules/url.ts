import { datesIn } from '../date-words.ts';
import type { DateClaim, DateRule } from './rule.ts';

const parted = /(?:^|[/_.-])((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3})(?:[/_-](\d{1,2}))?(?=[/_.-]|$)/i;
const compact = /(?:^|[/_.t-])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const yearMonth = /(?:^|\/)((?:19|20)\d\d)(0[1-9]|1[0-2])(?=\/)/;
const short = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day in the page's address: /2025/01/06/, /2025/jan/06/, /20250106-, /202501/. */
export const url: DateRule = {
  id: 'url',
  find(page) {
    const path = pathOf(page.url);
    const match = parted.exec(path) ?? compact.exec(path) ?? yearMonth.exec(path);
    if (match === null) return [];
    const [, year = '', month = '', day = ''] = match;
    const number = short.indexOf(month.toLowerCase()) + 1 || Number(month);
    if (!(number >= 1 && number <= 12)) return [];
    const two = String(number).padStart(2, '0');
    const whole = datesIn(`${year}-${two}-${day || '01'}`, '')[0];
    if (whole === undefined) return [];
    const claim: DateClaim = {
      date: day ? whole.date : `${year}-${two}`,
      words: match[0],
      weight: day ? 3 : 1,
    };
    return [claim];
  },
};

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}
