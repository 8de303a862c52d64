import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDispute, formatEntity } from '../lib/record/format.ts';
import { faultLine, type Parsed, parseDispute, parseEntity } from '../lib/record/parse.ts';
import { findJsonSlip } from '../lib/record/read-json.ts';
import type { Fault } from '../lib/record/types.ts';
import { toIndex } from '../modules/record/export/markdown.ts';
import { type DataFile, dataDir, parseFile, readDataFiles, tryLoadRecord } from '../modules/record/load.ts';
import { disputeSchema, entitySchema, schemaText } from '../modules/record/schema.ts';

// npm run format:data: writes data/ in its canonical form, and its schemas and index. A file with faults is left.
const faults: Fault[] = [];
let written = 0;

for (const file of readDataFiles('entities'))
  format('entities', file, canonical(file, parseEntity, formatEntity));
for (const file of readDataFiles('disputes'))
  format('disputes', file, canonical(file, parseDispute, formatDispute));
write('schema/entity.schema.json', schemaText(entitySchema));
write('schema/dispute.schema.json', schemaText(disputeSchema));
const record = tryLoadRecord();
if (record.ok) write('INDEX.md', toIndex(record.value));
else if (faults.length === 0) faults.push(...record.faults);
for (const fault of faults) console.error(faultLine(fault));
console.log(`${written} written, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;

function canonical<T extends { id: string }>(
  file: DataFile,
  parse: (value: unknown, file: string) => Parsed<T>,
  formatted: (value: T) => string,
): Parsed<string> {
  // A key that stands twice is valid JSON, of which only the last would be written.
  const slip = findJsonSlip(file.text, file.file);
  if (slip) return { ok: false, faults: [slip] };
  const parsed = parseFile(file, parse);
  return parsed.ok ? { ok: true, value: formatted(parsed.value) } : parsed;
}

function format(folder: string, { id }: DataFile, text: Parsed<string>): void {
  if (text.ok) write(join(folder, `${id}.json`), text.value);
  else faults.push(...text.faults);
}

function write(name: string, text: string): void {
  const path = join(dataDir, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
  written += 1;
}
