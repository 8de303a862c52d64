import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultLine, parseDispute, parseEntity } from '../lib/record/parse.ts';
import { dataDir } from '../modules/record/load.ts';
import { stubOf } from '../modules/record/stub.ts';

// npm run new dispute|entity ID: writes an empty file and says what is to be filled in.
const [, , what, id = ''] = process.argv;
const folders: Record<string, string> = { entity: 'entities', dispute: 'disputes' };

if ((what !== 'entity' && what !== 'dispute') || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error(
    'Usage: npm run new dispute|entity ID, the id in lower-case letters, digits and single hyphens.',
  );
  process.exitCode = 1;
} else {
  const name = `data/${folders[what]}/${id}.json`;
  const path = join(dataDir, folders[what] ?? '', `${id}.json`);
  if (existsSync(path)) {
    console.error(`${name} is there already.`);
    process.exitCode = 1;
  } else {
    const stub = stubOf(what, id);
    writeFileSync(path, `${JSON.stringify(stub, null, 2)}\n`);
    const parsed = what === 'entity' ? parseEntity(stub, name) : parseDispute(stub, name);
    console.log(`${name} is written. To be filled in:`);
    if (!parsed.ok) console.log(parsed.faults.map(faultLine).join('\n'));
  }
}
