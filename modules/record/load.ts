import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileRecord } from '../../lib/record/compile.ts';
import { isRecordDate } from '../../lib/record/dates.ts';
import { faultLine, type Parsed, parseDispute, parseEntity } from '../../lib/record/parse.ts';
import { readJson } from '../../lib/record/read-json.ts';
import type { FullRecord, RecordDate } from '../../lib/record/types.ts';

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
  const entities = parseAll('entities', parseEntity, dir);
  const disputes = parseAll('disputes', parseDispute, dir);
  const recordDate = readRecordDate(dir);
  const faults = [entities, disputes, recordDate].flatMap((part) => (part.ok ? [] : part.faults));
  if (!entities.ok || !disputes.ok || !recordDate.ok) return { ok: false, faults };
  return compileRecord({
    entities: entities.value,
    disputes: disputes.value,
    recordDate: recordDate.value,
  });
}

/** One file of the record: what it holds, or its faults. */
export function parseFile<T extends { id: string }>(
  { file, id, text }: DataFile,
  parse: (value: unknown, file: string) => Parsed<T>,
): Parsed<T> {
  const json = readJson(text, file);
  const parsed = json.ok ? parse(json.value, file) : json;
  if (!parsed.ok || parsed.value.id === id) return parsed;
  const sentence = `The id is "${parsed.value.id}" but the file is named "${id}"; make them the same.`;
  return { ok: false, faults: [{ file, path: 'id', sentence }] };
}

function parseAll<T extends { id: string }>(
  folder: 'entities' | 'disputes',
  parse: (value: unknown, file: string) => Parsed<T>,
  dir: string,
): Parsed<T[]> {
  const parsed = readDataFiles(folder, dir).map((file) => parseFile(file, parse));
  const faults = parsed.flatMap((one) => (one.ok ? [] : one.faults));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: parsed.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function readRecordDate(dir: string): Parsed<RecordDate> {
  const file = 'data/record.json';
  const path = join(dir, 'record.json');
  const json = readJson(existsSync(path) ? readFileSync(path, 'utf8') : '{}', file);
  if (!json.ok) return json;
  const about = json.value;
  const recordDate = about && typeof about === 'object' && 'recordDate' in about ? about.recordDate : '';
  if (typeof recordDate === 'string' && isRecordDate(recordDate)) return { ok: true, value: recordDate };
  const sentence = 'The day of the last review is needed here, such as {"recordDate": "2026-11-22"}.';
  return { ok: false, faults: [{ file, path: 'recordDate', sentence }] };
}
