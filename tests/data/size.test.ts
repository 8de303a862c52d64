import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeSieve } from '../../lib/spot/make-sieve.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { loadRecord } from '../../modules/record/load.ts';

const full = loadRecord();

it('the names, which pages get where one may stand, take at most 150 kB', () => {
  const size = packNames(namedEntities(full)).length;
  expect(size, `names: ${size} bytes`).toBeLessThanOrEqual(150_000);
});

it('what every page knows of the names takes at most 15.5 kB, compressed', () => {
  const size = gzipSync(JSON.stringify(makeSieve(namedEntities(full)))).length;
  expect(size, `sieve: ${size} bytes`).toBeLessThanOrEqual(15_500);
});

it('the whole record, which only the background holds, takes at most 1.5 MB', () => {
  const size = JSON.stringify(full).length;
  expect(size, `record: ${size} characters`).toBeLessThanOrEqual(1_500_000);
});
