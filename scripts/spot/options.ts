import { parseArgs } from 'node:util';

export interface Options {
  json: boolean;
  packs: string[];
  /** A path, or "-" for standard input. */
  file: string;
  /** Where to write an evidence bundle. */
  evidence?: string;
  /** `file` is an evidence bundle to be checked. */
  verify: boolean;
}

/** Something the user can mend: shown as its sentence alone, with exit code 2. */
export class UsageError extends Error {}

export const usage = [
  'Usage: npm run -s spot -- [--json] [--names PACK.json]… [--evidence OUT.zip] FILE.txt|FILE.html|-',
  '       npm run -s spot -- verify BUNDLE.zip',
].join('\n');

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
  const verify = positionals[0] === 'verify' && positionals.length > 1;
  const [file, ...others] = verify ? positionals.slice(1) : positionals;
  if (file === undefined)
    throw new UsageError(`Which file? Give its path, or - for standard input.\n${usage}`);
  if (others.length > 0)
    throw new UsageError(`One file at a time: ${positionals.join(', ')} are several.\n${usage}`);
  const evidence = values.evidence;
  return {
    json: values.json ?? false,
    packs: values.names ?? [],
    file,
    verify,
    ...(evidence !== undefined && { evidence }),
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      names: { type: 'string', multiple: true },
      evidence: { type: 'string' },
    },
  });
}
