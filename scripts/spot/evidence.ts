import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { checkEvidence, type EvidenceFault, namedParts, sealEvidence } from '../../lib/cite/evidence.ts';
import type { RecordDate } from '../../lib/record/types.ts';
import manifest from '../../package.json' with { type: 'json' };
import { messageOf, UsageError, whyNot } from '../command-line.ts';
import { englishWords } from '../words.ts';
import { type ReadFile, readBytes } from './read-file.ts';
import type { SpotResult } from './run.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const words = englishWords();

/**
 * Writes a zip with the text as read and everything that was said of it, and gives a sentence with its fingerprint.
 * Throws a `UsageError` where it cannot be written, or where there is a file of that name.
 */
export async function writeEvidence(
  to: string,
  result: SpotResult,
  read: ReadFile,
  recordDate: RecordDate,
): Promise<string> {
  const { mentions, entities, ...rest } = result;
  const files = await sealEvidence(
    namedParts({
      text: read.text,
      mentions,
      statements: entities,
      reading: rest,
      readMe: words.say('evidenceReadMe'),
    }),
    {
      made: new Date().toISOString(),
      tool: { name: 'On Record', version: manifest.version },
      recordDate,
      page: { address: result.file, title: read.title, date: result.date?.date ?? null },
    },
    sha256,
  );
  try {
    // Never over what is there: that may be the article itself, or what was kept before.
    await writeFile(to, zipSync(files), { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${to} cannot be written: ${whyNot(error)}.`);
  }
  const { fingerprint } = await checkEvidence(files, sha256);
  return words.say('evidenceFingerprint', fingerprint ?? '');
}

/** Says whether a bundle is as it was made, part by part. Throws a `UsageError` when it is no bundle at all. */
export async function verifyEvidence(file: string): Promise<{ isWhole: boolean; text: string }> {
  const bytes = await readBytes(file);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch (error) {
    throw new UsageError(
      `${file} is no whole zip (${messageOf(error)}); a bundle is checked as it was written.`,
    );
  }
  const { manifest: made, fingerprint, faults } = await checkEvidence(files, sha256);
  const lines = faults.map((fault) => `  ${sentence(fault)}`);
  if (!made || !fingerprint) return { isWhole: false, text: [file, ...lines].join('\n') };
  const head =
    faults.length === 0
      ? words.count('evidenceWhole', made.parts.length, file)
      : words.count('evidenceBroken', faults.length, file);
  const from = words.say('evidenceMade', made.made, made.page.address, made.recordDate);
  return {
    isWhole: faults.length === 0,
    text: [head, ...lines, from, words.say('evidenceFingerprint', fingerprint)].join('\n'),
  };
}

const said = {
  'no-manifest': 'evidenceNoManifest',
  'not-ours': 'evidenceNotOurs',
  missing: 'evidenceMissing',
  changed: 'evidenceChanged',
  unknown: 'evidenceUnknown',
} as const;

function sentence({ why, name }: EvidenceFault): string {
  return words.say(said[why], name);
}
