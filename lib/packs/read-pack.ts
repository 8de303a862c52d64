import type { Parsed } from '../record/parse.ts';
import { readJson } from '../record/read-json.ts';
import type { Entity } from '../record/types.ts';
import { formats } from './formats.ts';

/**
 * The parties that a JSON text lists, whichever format it is in, or what is wrong with it. `file` names it in
 * faults. Never throws.
 */
export function readPack(text: string, file: string): Parsed<Entity[]> {
  const json = readJson(text, file);
  if (!json.ok) return json;
  const format = formats.find(({ detect }) => detect(json.value));
  if (format !== undefined) return format.read(json.value, file);
  const sentence =
    'This is neither our own list of parties, nor a STIX 2.1 bundle, nor a MISP galaxy cluster.';
  return { ok: false, faults: [{ file, path: '(file)', sentence }] };
}
