import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Something the user can mend: shown as its sentence alone, with exit code 2. */
export class UsageError extends Error {}

/** The user asks how a command is used: its usage is the answer, on standard output. */
class UsageAsked extends Error {}

/**
 * Reads a command's arguments (those after its name) as `parseArgs` does. Throws a `UsageError` that names what is
 * wrong with them, with the usage; `--help` and `-h` end the command with the usage.
 */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  if (config.args?.some((one) => one === '--help' || one === '-h')) throw new UsageAsked(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's own first sentence names the option; what it says of "--" is of no use behind npm's.
    const [sentence = ''] = messageOf(error).split('. ');
    throw new UsageError(`${sentence.replace(/\.?$/, '.')}\n${usage}`);
  }
}

/** Runs a command. What the user can mend is told as a sentence with exit code 2; a fault of ours keeps its stack. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  // The reader of a pipe may have seen enough ("| head"): no fault of anybody's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await command();
  } catch (error) {
    if (error instanceof UsageAsked) {
      process.stdout.write(`${error.message}\n`);
      return;
    }
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'you have no right to it',
  EPERM: 'you have no right to it',
  EEXIST: 'it is there already, and is kept as it is; give another name',
  ENOSPC: 'the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'it has more than 2 GB',
};

/** Why a file cannot be read or written, as the end of a sentence. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? messageOf(error);
}

/** What an error says; also what was thrown without being one. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
