import { datesIn, dayOfMonthIn } from '../date-words.ts';
import { type Quantity, quantities } from '../quantities.ts';
import { isNear } from './near.ts';
import { figureSign, type SlipKind } from './slip-kind.ts';

/** "eight telecoms worldwide", "$444 million in compensatory damages". */
export const number: SlipKind = {
  id: 'number',
  find: (sentence, values, { near }, lang) =>
    numbersOf(sentence, values, lang).filter((one) => isNear(sentence, one, near)),
  // "Nine" by itself is anything; 9,700,000 is not.
  has: (sentence, values, { near }, lang) =>
    numbersOf(sentence, values, lang).some(
      (one) =>
        one.value.length > 2 ||
        isNear(
          sentence,
          one,
          near?.filter((phrase) => phrase.includes(figureSign)),
        ),
    ),
  inQuotations: false,
  sharesWithNobody: true,
};

function numbersOf(sentence: string, values: readonly string[], lang: string): Quantity[] {
  const found = quantities(sentence).filter(({ value }) => values.includes(value));
  if (found.length === 0) return found;
  const days = [
    ...dayOfMonthIn(sentence, lang),
    ...datesIn(sentence, lang).map(({ index, words }) => ({ start: index, end: index + words.length })),
  ];
  return found.filter(({ start, end }) => !days.some((day) => start < day.end && day.start < end));
}
