import { parseArgs } from 'node:util';

export interface Options {
  json: boolean;
  packs: string[];
  /** A path, or "-" for standard input. */
  file: string;
}

/** Something the user can mend: shown as its sentence alone, with exit code 2. */
export class UsageError extends Error {}

export const usage = 'Usage: npm run -s spot -- [--json] [--names PACK.json]… FILE.txt|FILE.html|-';

/** Reads the command line. Throws a `UsageError` that says what to write instead. */
export function readOptions(args: string[]): Options {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    // node:util's own sentences name the option that is wrong; the usage says what there is.
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined)
    throw new UsageError(`Which file? Give its path, or - for standard input.\n${usage}`);
  if (others.length > 0)
    throw new UsageError(`One file at a time: ${positionals.join(', ')} are several.\n${usage}`);
  return { json: values.json ?? false, packs: values.names ?? [], file };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, names: { type: 'string', multiple: true } },
  });
}
