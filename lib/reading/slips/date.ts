import { datesIn, dayOfMonthIn, monthsIn } from '../date-words.ts';
import type { Span } from '../phrases.ts';
import { isNear } from './near.ts';
import type { SlipKind } from './slip-kind.ts';

/** "stolen on 19 February 2025", "the attack of Feb. 19". A day without its year counts as that day. */
export const date: SlipKind = {
  id: 'date',
  find: (sentence, values, { near }, lang) =>
    datesOf(sentence, values, lang).filter((one) => isNear(sentence, one, near)),
  has: (sentence, values, _, lang) => datesOf(sentence, values, lang).length > 0,
  inQuotations: false,
  sharesWithNobody: true,
};

function datesOf(sentence: string, values: readonly string[], lang: string): Span[] {
  const days = datesIn(sentence, lang).map(({ date, words, index }) => ({
    date,
    start: index,
    end: index + words.length,
  }));
  const apart = ({ start, end }: Span): boolean =>
    !days.some((other) => start < other.end && other.start < end);
  const months = monthsIn(sentence, lang).map(({ month, ...span }) => ({ date: month, ...span }));
  const full = [...days, ...months.filter(apart)];
  const yearless = dayOfMonthIn(sentence, lang).filter(apart);
  const years = values.filter((value) => value.length === 4);
  return [
    ...full.filter((one) => values.some((value) => one.date.startsWith(value))),
    ...yearless.filter((one) => values.some((value) => value.slice(5) === one.day)),
    ...[...sentence.matchAll(/(?<![\d.,-])\d{4}(?![\d.,]*\d)/gu)]
      .filter(({ 0: year }) => years.includes(year))
      .map(({ index }) => ({ start: index, end: index + 4 })),
  ];
}
