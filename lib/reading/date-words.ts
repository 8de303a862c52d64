/** A day or a month as it stands in words. */
export interface WrittenDate {
  /** `2025-01-06`, or `2025-01` where no day is given. */
  date: string;
  /** The words it was read from. */
  words: string;
  index: number;
  /** A moment in universal time: its day may be the neighbour's where the page was written. */
  universal: boolean;
}

/** By language, made when first met. English is known on every page. */
const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** The names of months in a language, long and short, as they stand in a date; lower case, without full stops. */
function months(lang: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(lang);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { month: style, day: 'numeric', year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2025, month, 6)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\./g, '') ?? '';
        if (/^\p{L}{3,}$/u.test(name)) names.set(name, month + 1);
      }
    }
  }
  if (lang === 'en') names.set('sept', 9);
  monthsOf.set(lang, names);
  return names;
}

const iso =
  /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T ]\d{1,2}:?\d\d(?::?\d\d(?:\.\d+)?)?\s?(Z|UTC|GMT|[+-]00:?00)?)?/gu;
const compact = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T\d{4,6}(Z)?)?(?!\d)/gu;
const eastAsian = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?/gu;
const numeric = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?![\d./-]\d)/gu;
const dayMonthYear =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de |di |of )?(\p{L}{3,})\.?,?[\s-]+(?:de |del |do |of )?((?:19|20)\d\d)(?!\d)/gu;
const monthDayYear = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/gu;
const monthYear = /(?<![\p{L}\d] ?)(\p{L}{3,})\.?,?\s+(?:de )?((?:19|20)\d\d)(?!\d)/gu;

/**
 * The dates in a text, in order, in the ways pages write them. `lang` is the page's language: it names the
 * months, and says whether 6/1/2025 begins with the day; where nobody can tell, such a date is passed over.
 */
export function datesIn(text: string, lang: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (
    match: RegExpMatchArray,
    year: string,
    month: number,
    day: number,
    universal = false,
  ): void => {
    const date = calendarDate(Number(year), month, day);
    const index = match.index ?? 0;
    const taken = found.some(
      (other) => index < other.index + other.words.length && other.index < index + match[0].length,
    );
    if (date !== null && !taken) found.push({ date, words: match[0].trim(), index, universal });
  };
  for (const match of text.matchAll(iso))
    add(match, match[1] ?? '', Number(match[3]), Number(match[4]), match[5] !== undefined);
  for (const match of text.matchAll(eastAsian))
    add(match, match[1] ?? '', Number(match[2]), Number(match[3] ?? 0));
  for (const match of text.matchAll(dayMonthYear))
    add(match, match[3] ?? '', monthNamed(match[2] ?? '', lang), Number(match[1]));
  for (const match of text.matchAll(monthDayYear))
    add(match, match[3] ?? '', monthNamed(match[1] ?? '', lang), Number(match[2]));
  for (const match of text.matchAll(compact))
    add(match, match[1] ?? '', Number(match[2]), Number(match[3]), match[4] !== undefined);
  for (const match of text.matchAll(numeric)) {
    const order = numericOrder(Number(match[1]), Number(match[3]), match[2] ?? '', lang);
    if (order !== null) add(match, match[4] ?? '', order.month, order.day);
  }
  for (const match of text.matchAll(monthYear)) {
    const month = monthNamed(match[1] ?? '', lang);
    if (month > 0) add(match, match[2] ?? '', month, 0);
  }
  return found.sort((a, b) => a.index - b.index);
}

const dayMonth = /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,})\b\.?(?! ?\d)/gu;
const monthDay = /(?<!\p{L})(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d.,]*\d)/gu;

/** Days that a text gives without their year ("Jan. 12", "12 January"), as month and day: `01-12`. */
export function dayOfMonthIn(text: string, lang: string): { day: string; start: number; end: number }[] {
  const found: { day: string; start: number; end: number }[] = [];
  const add = ({ index, 0: words }: RegExpMatchArray, name = '', number = ''): void => {
    const month = monthNamed(name, lang);
    // A leap year has every day there is.
    const date = month === 0 ? null : calendarDate(2024, month, Number(number));
    const start = index ?? 0;
    if (date !== null) found.push({ day: date.slice(5), start, end: start + words.length });
  };
  for (const match of text.matchAll(dayMonth)) add(match, match[2], match[1]);
  for (const match of text.matchAll(monthDay)) add(match, match[1], match[2]);
  return found;
}

const monthOfYear = /(?<!\p{L})(\p{L}{3,})\.?,? (?:of |de )?((?:19|20)\d\d)(?![\d.,]*\d)/gu;

/** Months with their year within running text ("in January 2021"), a day before them or not: `2021-01`. */
export function monthsIn(text: string, lang: string): { month: string; start: number; end: number }[] {
  return [...text.matchAll(monthOfYear)].flatMap(({ index, 0: words, 1: name = '', 2: year }) => {
    const date = calendarDate(Number(year), monthNamed(name, lang), 0);
    return date === null ? [] : [{ month: date, start: index, end: index + words.length }];
  });
}

function monthNamed(word: string, lang: string): number {
  const name = word.toLowerCase();
  for (const one of new Set([/^[a-z]{2,3}(?![a-z])/.exec(lang)?.[0] ?? 'en', 'en'])) {
    // Hebrew writes "in January" as one word.
    const month = months(one).get(name) ?? months(one).get(name.replace(/^ב/u, ''));
    if (month !== undefined) return month;
  }
  return 0;
}

function numericOrder(
  first: number,
  second: number,
  mark: string,
  lang: string,
): { day: number; month: number } | null {
  if (first > 12) return { day: first, month: second };
  if (second > 12) return { day: second, month: first };
  if (mark === '.' || (lang !== '' && !lang.startsWith('en'))) return { day: first, month: second };
  if (lang === 'en-us') return { day: second, month: first };
  if (/^en-(?:gb|ie|au|nz|in|za|sg|hk|my|ng|ke)$/.test(lang)) return { day: first, month: second };
  return first === second ? { day: first, month: second } : null;
}

/** A real day (or, for day 0, month) of the calendar as ISO; null for the thirtieth of February and the like. */
function calendarDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 0 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return day === 0 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
