/** npm run -s bench -- [NAME]… [--corpora FOLDER] [--packs FOLDER]: what spotting costs, beside others, in a real Chromium. */
import { loadavg } from 'node:os';
import { Lab } from './bench/lab.ts';
import { readOptions } from './bench/options.ts';
import { runs } from './bench/runs.ts';
import { runCommand } from './command-line.ts';

const load = (): string => `load ${loadavg()[0]?.toFixed(1)}`;

await runCommand(async () => {
  const { chosen, ...options } = readOptions(process.argv.slice(2));
  const lab = await Lab.open(options);
  try {
    process.stdout.write(`${lab.machine}\n`);
    for (const id of chosen) {
      const before = load();
      const output = await runs[id]?.(lab);
      process.stdout.write(`\n${id} (${before} before, ${load()} after)\n${output}\n`);
    }
  } finally {
    await lab.close();
  }
});
