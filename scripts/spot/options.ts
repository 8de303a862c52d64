import { readArguments, UsageError } from '../command-line.ts';

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

const usage = [
  'Usage: npm run -s spot -- [--json] [--names PACK.json]… [--evidence OUT.zip] FILE.txt|FILE.html|-',
  '       npm run -s spot -- verify BUNDLE.zip',
].join('\n');

/** Reads the command line. Throws a `UsageError` that says what to write instead. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        names: { type: 'string', multiple: true },
        evidence: { type: 'string' },
      },
    },
    usage,
  );
  const refuse = (sentence: string): never => {
    throw new UsageError(`${sentence}\n${usage}`);
  };
  const verify = positionals[0] === 'verify';
  const [file, ...others] = verify ? positionals.slice(1) : positionals;
  const { json = false, names: packs = [], evidence } = values;
  if (!file) return refuse(verify ? 'Which bundle?' : 'Which file? Give its path, or - for standard input.');
  if (others.length > 0) return refuse(`One file at a time: ${[file, ...others].join(', ')} are several.`);
  if (verify && Object.keys(values).length > 0)
    return refuse(`verify takes a bundle and no options; leave out --${Object.keys(values).join(', --')}.`);
  if ([file, ...packs].filter((one) => one === '-').length > 1)
    return refuse('Standard input can be read once; give the path of the others.');
  return { json, packs, file, verify, ...(evidence !== undefined && { evidence }) };
}
