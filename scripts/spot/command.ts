import { mergePack } from '../../lib/packs/merge.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { faultLine } from '../../lib/record/parse.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { UsageError } from '../command-line.ts';
import { englishWords } from '../words.ts';
import { verifyEvidence, writeEvidence } from './evidence.ts';
import { readOptions } from './options.ts';
import { readFile, readText } from './read-file.ts';
import { report } from './report.ts';
import { spotter } from './run.ts';

/** What the command has to say. */
export interface Answer {
  output: string;
  /** A word beside the output, for standard error. */
  note?: string;
  /** False for a bundle that was changed. */
  isWell: boolean;
}

/** What `npm run spot` answers to these arguments. Throws a `UsageError` for what the user can mend. */
export async function answer(args: string[]): Promise<Answer> {
  const { verify, file, packs, evidence, json } = readOptions(args);
  if (verify) {
    const { isWhole, text } = await verifyEvidence(file);
    return { output: text, isWell: isWhole };
  }
  let full = loadRecord();
  for (const pack of packs) full = await withPack(full, pack);
  const read = await readFile(file);
  const result = spotter(openRecord(full))(file, read);
  const output = json ? JSON.stringify(result, null, 2) : report(result, englishWords());
  if (evidence === undefined) return { output, isWell: true };
  const note = `${evidence}: ${await writeEvidence(evidence, result, read, full.recordDate)}`;
  return { output, note, isWell: true };
}

async function withPack(full: FullRecord, file: string): Promise<FullRecord> {
  const pack = readPack(await readText(file), file);
  if (!pack.ok) throw new UsageError(pack.faults.map(faultLine).join('\n'));
  return mergePack(full, pack.value);
}
