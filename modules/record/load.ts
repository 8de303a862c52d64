import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileRecord } from '../../lib/record/compile.ts';
import { isRecordDate } from '../../lib/record/dates.ts';
import { faultLine, type Parsed, parseDispute, parseEntity } from '../../lib/record/parse.ts';
import type { Fault, FullRecord } from '../../lib/record/types.ts';

const root = join(import.meta.dirname, '../..');

/** Where the record's files are. */
export const dataDir = join(root, 'data');

export interface DataFile {
  /** As faults name it: `data/entities/<id>.json`. */
  file: string;
  /** The file's name without `.json`. */
  id: string;
  text: string;
}

/** The JSON files of one folder of the record (`entities` or `disputes`), sorted by name. */
export function readDataFiles(folder: 'entities' | 'disputes', dir = dataDir): DataFile[] {
  return readdirSync(join(dir, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      file: `data/${folder}/${name}`,
      id: basename(name, '.json'),
      text: readFileSync(join(dir, folder, name), 'utf8'),
    }));
}

/** The whole record of a folder; throws an error whose message is the faults, one a line. */
export function loadRecord(dir = dataDir): FullRecord {
  const loaded = tryLoadRecord(dir);
  if (loaded.ok) return loaded.value;
  throw new Error(`The record has faults:\n${loaded.faults.map(faultLine).join('\n')}`);
}

/** The whole record of a folder, or its faults. */
export function tryLoadRecord(dir = dataDir): Parsed<FullRecord> {
  const entities = parseAll(readDataFiles('entities', dir), parseEntity);
  const disputes = parseAll(readDataFiles('disputes', dir), parseDispute);
  const about: unknown = JSON.parse(readFileSync(join(dir, 'record.json'), 'utf8'));
  const recordDate = about && typeof about === 'object' && 'recordDate' in about ? about.recordDate : '';
  const faults = [...entities.faults, ...disputes.faults];
  if (typeof recordDate !== 'string' || !isRecordDate(recordDate)) {
    faults.push({
      file: 'data/record.json',
      path: 'recordDate',
      sentence: 'The day of the last review is needed here, such as 2026-11-22.',
    });
    return { ok: false, faults };
  }
  if (faults.length) return { ok: false, faults };
  return compileRecord({ entities: entities.values, disputes: disputes.values, recordDate });
}

function parseAll<T extends { id: string }>(
  files: DataFile[],
  parse: (value: unknown, file: string) => Parsed<T>,
): { values: T[]; faults: Fault[] } {
  const values: T[] = [];
  const faults: Fault[] = [];
  for (const { file, id, text } of files) {
    const parsed = parseText(text, file, parse);
    if (!parsed.ok) faults.push(...parsed.faults);
    else if (parsed.value.id !== id) {
      const sentence = `The id is "${parsed.value.id}" but the file is named "${id}"; make them the same.`;
      faults.push({ file, path: 'id', sentence });
    } else values.push(parsed.value);
  }
  return { values, faults };
}

function parseText<T>(
  text: string,
  file: string,
  parse: (value: unknown, file: string) => Parsed<T>,
): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // A slip in the JSON itself is the contributor's to mend, so it is a fault like any other.
    const sentence = `This is not valid JSON (${error instanceof Error ? error.message : error}); mend it.`;
    return { ok: false, faults: [{ file, path: '(file)', sentence }] };
  }
  return parse(value, file);
}
