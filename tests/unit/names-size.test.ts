import names from 'virtual:record/names';
import { expect, it } from 'vitest';

it('the names of the whole record stay small enough for every page: at most 60 kB', () => {
  expect(names.length).toBeLessThanOrEqual(60_000);
});
