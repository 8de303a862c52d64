import { createHash } from 'node:crypto';
import { readFile as readBytes, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { checkEvidence, type EvidenceFault, namedParts, sealEvidence } from '../../lib/cite/evidence.ts';
import type { RecordDate } from '../../lib/record/types.ts';
import manifest from '../../package.json' with { type: 'json' };
import { englishWords } from '../words.ts';
import { UsageError } from './options.ts';
import type { ReadFile } from './read-file.ts';
import type { SpotResult } from './run.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const words = englishWords();

/**
 * Writes a zip with the text as read and everything that was said of it, and gives a sentence with its fingerprint.
 * Throws a `UsageError` where it cannot be written.
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
    await writeFile(to, zipSync(files));
  } catch (error) {
    throw new UsageError(
      `${to} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const { fingerprint } = await checkEvidence(files, sha256);
  return words.say('evidenceFingerprint', fingerprint ?? '');
}

/** Says whether a bundle is as it was made, part by part. Throws a `UsageError` when it is no bundle at all. */
export async function verifyEvidence(file: string): Promise<{ isWhole: boolean; text: string }> {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(new Uint8Array(await readBytes(file)));
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read as a zip: ${error instanceof Error ? error.message : String(error)}`,
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
