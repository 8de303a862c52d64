import { expect, it } from 'vitest';
import { thenAndSince } from '../../lib/reading/then-and-since.ts';

const parted = (asOf: string, ...dates: string[]) => {
  const { known, since } = thenAndSince(
    dates.map((date) => ({ date })),
    asOf,
  );
  return [known, since].map((part) => part.map(({ date }) => date).join(' '));
};

it('counts the day itself as known, and the day after as since', () => {
  expect(parted('2025-01-06', '2025-01-03', '2025-01-06', '2025-01-07')).toEqual([
    '2025-01-03 2025-01-06',
    '2025-01-07',
  ]);
});

it('counts as since only what is later for certain', () => {
  expect(parted('2025-01-06', '2024', '2025', '2025-01', '2025-02', '2026')).toEqual([
    '2024 2025 2025-01',
    '2025-02 2026',
  ]);
  expect(parted('2025-01', '2025-01-31', '2025-02-01')).toEqual(['2025-01-31', '2025-02-01']);
});
