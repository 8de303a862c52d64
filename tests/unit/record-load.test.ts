import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { faultLine } from '../../lib/record/parse.ts';
import { dataDir, tryLoadRecord } from '../../modules/record/load.ts';

const dir = mkdtempSync(join(tmpdir(), 'on-record-data-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** The faults of a small record in which one file holds this text; undefined takes it away. */
function faultsWith(name: string, text?: string): string[] {
  rmSync(dir, { recursive: true });
  for (const folder of ['entities', 'disputes']) mkdirSync(join(dir, folder), { recursive: true });
  for (const file of ['record.json', 'entities/apt28.json', 'entities/sandworm.json'])
    cpSync(join(dataDir, file), join(dir, file));
  if (text === undefined) rmSync(join(dir, name));
  else writeFileSync(join(dir, name), text);
  const loaded = tryLoadRecord(dir);
  return loaded.ok ? [] : loaded.faults.map(faultLine);
}

it.each([
  [
    'entities/apt28.json',
    '{\n  "id": "apt28",\n}\n',
    'data/entities/apt28.json › line 3, column 1 › There is a comma',
  ],
  ['entities/apt28.json', '', 'data/entities/apt28.json › line 1, column 1 › The file is empty'],
  ['entities/apt28.json', '[]', 'data/entities/apt28.json › (file) › An object is needed'],
  ['entities/apt28.json', '{"id": "apt29"}', 'data/entities/apt28.json › kind › This field is missing'],
  ['record.json', '{', 'data/record.json › line 1, column 2 › The text ends before'],
  ['record.json', '{}', 'data/record.json › recordDate › The day of the last review is needed'],
  ['record.json', undefined, 'data/record.json › recordDate › The day of the last review is needed'],
])('%s with %j: the fault names the file, the place and the mend', (name, text, fault) => {
  expect(faultsWith(name, text)).toContainEqual(expect.stringContaining(fault));
});
