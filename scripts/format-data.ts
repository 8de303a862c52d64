import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDispute, formatEntity } from '../lib/record/format.ts';
import { faultLine, parseDispute, parseEntity } from '../lib/record/parse.ts';
import { toIndex } from '../modules/record/export/markdown.ts';
import { dataDir, readDataFiles, tryLoadRecord } from '../modules/record/load.ts';
import { disputeSchema, entitySchema, schemaText } from '../modules/record/schema.ts';

// npm run format:data: writes data/ in its canonical form, and its schemas and index. A file with faults is left.
let faults = 0;
let written = 0;
const write = (path: string, was: string, text: string) => {
  if (was === text) return;
  writeFileSync(path, text);
  written += 1;
};

for (const folder of ['entities', 'disputes'] as const) {
  for (const { file, id, text } of readDataFiles(folder)) {
    const value: unknown = JSON.parse(text);
    const path = join(dataDir, folder, `${id}.json`);
    const parsed = folder === 'entities' ? parseEntity(value, file) : parseDispute(value, file);
    if (!parsed.ok) {
      for (const fault of parsed.faults) console.error(faultLine(fault));
      faults += parsed.faults.length;
    } else if ('kind' in parsed.value) write(path, text, formatEntity(parsed.value));
    else write(path, text, formatDispute(parsed.value));
  }
}
write(join(dataDir, 'schema/entity.schema.json'), '', schemaText(entitySchema));
write(join(dataDir, 'schema/dispute.schema.json'), '', schemaText(disputeSchema));
const record = tryLoadRecord();
if (record.ok) write(join(dataDir, 'INDEX.md'), '', toIndex(record.value));
else {
  for (const fault of record.faults) console.error(faultLine(fault));
  faults += record.faults.length;
}
console.log(`${written} written, ${faults} faults`);
if (faults) process.exitCode = 1;
