import { expect, it } from 'vitest';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { loadRecord } from '../../modules/record/load.ts';

const full = loadRecord();

it('the names that every page carries take at most 60 kB', () => {
  const size = packNames(namedEntities(full)).length;
  expect(size, `names: ${size} bytes`).toBeLessThanOrEqual(60_000);
});

it('the whole record, which only the background holds, takes at most 1.5 MB', () => {
  const size = JSON.stringify(full).length;
  expect(size, `record: ${size} characters`).toBeLessThanOrEqual(1_500_000);
});
