import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../spot/options.ts';
import type { LabOptions } from './lab.ts';
import { ids } from './runs.ts';

export const usage = `Usage: npm run -s bench -- [NAME]… [--corpora FOLDER] [--packs FOLDER]\nNames: ${ids.join(', ')}`;

/** Reads the command line; without names, every bench. Throws a `UsageError` that says what to write instead. */
export function readOptions(args: string[]): LabOptions & { chosen: readonly string[] } {
  const { values, positionals } = parse(args);
  for (const name of positionals)
    if (!ids.includes(name)) throw new UsageError(`There is no bench called ${name}.\n${usage}`);
  for (const folder of [values.corpora, values.packs])
    if (folder !== undefined && !existsSync(folder))
      throw new UsageError(`${folder} is no folder.\n${usage}`);
  return {
    chosen: positionals.length > 0 ? positionals : ids,
    ...(values.corpora !== undefined && { corpora: values.corpora }),
    ...(values.packs !== undefined && { packs: values.packs }),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { corpora: { type: 'string' }, packs: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
