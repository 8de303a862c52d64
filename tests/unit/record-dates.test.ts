import { describe, expect, it } from 'vitest';
import { compareDates, dateInWords, isBefore, isRecordDate } from '../../lib/record/dates.ts';
import { inTimeOrder } from '../../lib/record/order.ts';
import { statement } from './small-record.ts';

it.each([
  ['2025-01-03', 'en', '3 January 2025'],
  ['2025-01-03', 'en-US', '3 January 2025'],
  ['2025-01', 'en', 'January 2025'],
  ['2025', 'en', '2025'],
  ['2025-01-03', 'de', '3. Januar 2025'],
  ['2025-01-03', 'zh', '2025年1月3日'],
])('%s in %s reads "%s"', (date, locale, words) => {
  expect(dateInWords(date, locale)).toBe(words);
});

it.each([
  ['2025-02-29', false],
  ['2024-02-29', true],
  ['2025-13', false],
  ['2025-1-3', false],
  ['2025', true],
  ['yesterday', false],
])('%s is a date: %s', (text, is) => {
  expect(isRecordDate(text)).toBe(is);
});

describe('order', () => {
  it('a less precise date comes first, but is not before a day it may include', () => {
    expect(compareDates('2025-01', '2025-01-03')).toBe(-1);
    expect(isBefore('2025-01', '2025-01-03')).toBe(false);
    expect(isBefore('2024', '2025-01-03')).toBe(true);
  });

  it('puts a reply of an uncertain day after what it answers', () => {
    const reply = statement('a', { date: '2025-01', inReplyTo: ['b'] });
    const said = statement('b', { date: '2025-01-15' });
    expect(inTimeOrder([reply, said]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('survives statements that answer each other', () => {
    const ring = [statement('a', { inReplyTo: ['b'] }), statement('b', { inReplyTo: ['a'] })];
    expect(inTimeOrder(ring)).toHaveLength(2);
  });
});
