/** npm run -s spot -- [options] FILE|-: what On Record finds in a file, without a browser. */
import { mergePack } from '../lib/packs/merge.ts';
import { readPack } from '../lib/packs/read-pack.ts';
import { faultLine } from '../lib/record/parse.ts';
import { openRecord } from '../lib/record/queries.ts';
import type { FullRecord } from '../lib/record/types.ts';
import { loadRecord } from '../modules/record/load.ts';
import { verifyEvidence, writeEvidence } from './spot/evidence.ts';
import { type Options, readOptions, UsageError } from './spot/options.ts';
import { readFile, readText } from './spot/read-file.ts';
import { report } from './spot/report.ts';
import { spotter } from './spot/run.ts';
import { englishWords } from './words.ts';

// The reader of a pipe may have seen enough ("| head"): no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const options = readOptions(process.argv.slice(2));
  await (options.verify ? verify(options.file) : spot(options));
} catch (error) {
  // Only what the user can mend is told as a sentence; a fault of ours keeps its stack.
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function spot({ json, packs, file, evidence }: Options): Promise<void> {
  let full = loadRecord();
  for (const pack of packs) full = await withPack(full, pack);
  const read = await readFile(file);
  const result = spotter(openRecord(full))(file, read);
  if (evidence !== undefined)
    console.error(`${evidence}: ${await writeEvidence(evidence, result, read, full.recordDate)}`);
  const output = json ? JSON.stringify(result, null, 2) : report(result, englishWords());
  process.stdout.write(`${output}\n`);
}

async function verify(file: string): Promise<void> {
  const { isWhole, text } = await verifyEvidence(file);
  process.stdout.write(`${text}\n`);
  if (!isWhole) process.exitCode = 1;
}

async function withPack(full: FullRecord, file: string): Promise<FullRecord> {
  const pack = readPack(await readText(file), file);
  if (!pack.ok) throw new UsageError(pack.faults.map(faultLine).join('\n'));
  return mergePack(full, pack.value);
}
