import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultLine, parseDispute, parseEntity } from '../lib/record/parse.ts';
import { disputeFile, entityFile } from '../lib/record/resolve.ts';
import { dataDir } from '../modules/record/load.ts';
import { stubOf } from '../modules/record/stub.ts';
import { readArguments, runCommand, UsageError, whyNot } from './command-line.ts';

// npm run new -- dispute|entity ID: writes an empty file and says what is to be filled in.
const usage =
  'Usage: npm run new -- dispute|entity ID\nThe id: lower-case letters, digits and single hyphens, such as flax-typhoon.';

await runCommand(() => {
  const { positionals } = readArguments({ args: process.argv.slice(2), allowPositionals: true }, usage);
  const [what, id = '', ...others] = positionals;
  const refuse = (sentence: string): never => {
    throw new UsageError(`${sentence}\n${usage}`);
  };
  if (what !== 'entity' && what !== 'dispute') return refuse('A dispute, or an entity?');
  if (others.length > 0) return refuse(`One id at a time: ${[id, ...others].join(', ')} are several.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return refuse(id === '' ? 'Which id?' : `"${id}" is no id.`);
  const file = what === 'entity' ? entityFile(id) : disputeFile(id);
  const stub = stubOf(what, id);
  try {
    writeFileSync(join(dataDir, '..', file), `${JSON.stringify(stub, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${whyNot(error)}.`);
  }
  const parsed = what === 'entity' ? parseEntity(stub, file) : parseDispute(stub, file);
  console.log(`${file} is written. To be filled in:`);
  if (!parsed.ok) console.log(parsed.faults.map(faultLine).join('\n'));
});
