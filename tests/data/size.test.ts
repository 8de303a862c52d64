import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { openRecord } from '../../lib/record/queries.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { loadRecord } from '../../modules/record/load.ts';

const kilobyte = 1024;
const full = loadRecord();

it('the names that every page carries take at most 60 kB', () => {
  const size = packNames(namedEntities(full)).length;
  expect(size / kilobyte, `names: ${size} bytes`).toBeLessThan(60);
});

it('a worker reads and opens the whole record within 50 ms', () => {
  const text = JSON.stringify(full);
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    openRecord(JSON.parse(text));
    return performance.now() - started;
  });
  expect(Math.min(...times), `${text.length} characters`).toBeLessThan(50);
});
