import type { Parsed } from '../record/parse.ts';
import type { Entity } from '../record/types.ts';
import { formats } from './formats.ts';

/**
 * The parties that a JSON text lists, whichever format it is in, or what is wrong with it. `file` names it in
 * faults. Never throws.
 */
export function readPack(text: string, file: string): Parsed<Entity[]> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // A slip in the JSON is the pack's author's to mend: a fault like any other.
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ file, path: '(file)', sentence: `This is not valid JSON (${detail}).` }] };
  }
  const format = formats.find(({ detect }) => detect(value));
  if (format !== undefined) return format.read(value, file);
  const sentence =
    'This is neither our own list of parties, nor a STIX 2.1 bundle, nor a MISP galaxy cluster.';
  return { ok: false, faults: [{ file, path: '(file)', sentence }] };
}
