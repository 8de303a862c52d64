import { existsSync } from 'node:fs';
import { readArguments, UsageError } from '../command-line.ts';
import type { LabOptions } from './lab.ts';
import { ids } from './runs.ts';

const usage = `Usage: npm run -s bench -- [NAME]… [--corpora FOLDER] [--packs FOLDER]\nNames: ${ids.join(', ')}`;

/** Reads the command line; without names, every bench. Throws a `UsageError` that says what to write instead. */
export function readOptions(args: string[]): LabOptions & { chosen: readonly string[] } {
  const { values, positionals } = readArguments(
    { args, allowPositionals: true, options: { corpora: { type: 'string' }, packs: { type: 'string' } } },
    usage,
  );
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
