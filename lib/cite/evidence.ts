import { byText } from '../record/order.ts';
import type { RecordDate } from '../record/types.ts';

/** What an evidence bundle says of itself, beside the hashes of its parts. */
export interface EvidenceAbout {
  /** When it was made, ISO 8601 with the time zone. */
  made: string;
  tool: { name: string; version: string };
  recordDate: RecordDate;
  page: { address: string; title: string; date: RecordDate | null };
}

interface Part {
  name: string;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

export interface EvidenceManifest extends EvidenceAbout {
  format: typeof format;
  parts: Part[];
}

export type EvidenceFault = {
  why: 'no-manifest' | 'not-ours' | 'missing' | 'changed' | 'unknown';
  name: string;
};

/** What was read and what the record has on it: the parts of a bundle. */
export interface EvidenceParts {
  /** The text as it was read; every place counts from its start, in UTF-16 units. */
  text: string;
  mentions: unknown[];
  /** By entity. */
  statements: Record<string, unknown>;
  /** The page's date, where it differs, what it leaves out, its quotations. */
  reading: Record<string, unknown>;
  /** What is what, in the reader's language. */
  readMe: string;
}

/** The parts by the names they have in a bundle. */
export function namedParts({
  text,
  mentions,
  statements,
  reading,
  readMe,
}: EvidenceParts): Record<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'text.txt': text,
    'mentions.json': json(mentions),
    'statements.json': json(statements),
    'reading.json': json(reading),
    'read-me.txt': `${readMe}\n`,
  };
}

/** The SHA-256 of some bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const format = 'on-record-evidence-1';
const manifestName = 'manifest.json';

/** The files of a bundle: the parts as they are, and a manifest with the size and the SHA-256 of each. */
export async function sealEvidence(
  parts: Readonly<Record<string, string>>,
  about: EvidenceAbout,
  sha256: Sha256,
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  const listed: Part[] = [];
  for (const [name, text] of Object.entries(parts).sort(([a], [b]) => byText(a, b))) {
    const bytes = new TextEncoder().encode(text);
    files[name] = bytes;
    listed.push({ name, bytes: bytes.length, sha256: hex(await sha256(bytes)) });
  }
  const manifest: EvidenceManifest = { format, ...about, parts: listed };
  files[manifestName] = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return files;
}

/**
 * Holds the files of a bundle against its manifest. `fingerprint` is the manifest's own SHA-256: whoever noted it when
 * the bundle was made knows that the manifest is the same one, too.
 */
export async function checkEvidence(
  files: Readonly<Record<string, Uint8Array>>,
  sha256: Sha256,
): Promise<{ manifest?: EvidenceManifest; fingerprint?: string; faults: EvidenceFault[] }> {
  const bytes = files[manifestName];
  if (!bytes) return { faults: [{ why: 'no-manifest', name: manifestName }] };
  const manifest = readManifest(bytes);
  if (!manifest) return { faults: [{ why: 'not-ours', name: manifestName }] };
  const faults: EvidenceFault[] = [];
  for (const { name, bytes: size, sha256: wanted } of manifest.parts) {
    const part = files[name];
    if (!part) faults.push({ why: 'missing', name });
    else if (part.length !== size || hex(await sha256(part)) !== wanted)
      faults.push({ why: 'changed', name });
  }
  const known = new Set([manifestName, ...manifest.parts.map(({ name }) => name)]);
  for (const name of Object.keys(files)) if (!known.has(name)) faults.push({ why: 'unknown', name });
  return { manifest, fingerprint: hex(await sha256(bytes)), faults };
}

function readManifest(bytes: Uint8Array): EvidenceManifest | undefined {
  try {
    const manifest = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as EvidenceManifest;
    return manifest?.format === format && Array.isArray(manifest.parts) ? manifest : undefined;
  } catch {
    // Not UTF-8 or not JSON: whatever it is, we did not write it.
    return undefined;
  }
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
