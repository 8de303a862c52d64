import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toIndex } from '../../modules/record/export/markdown.ts';
import { dataDir, loadRecord } from '../../modules/record/load.ts';

it('data/INDEX.md lists what the record holds', () => {
  const mend = 'data/INDEX.md is out of date; run "npm run format:data".';
  expect(readFileSync(join(dataDir, 'INDEX.md'), 'utf8'), mend).toBe(toIndex(loadRecord()));
});
