import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from './lab.ts';

const folder = join(import.meta.dirname, 'runs');

/** One bench: measures in the lab and gives its table. */
export type Run = (lab: Lab) => Promise<string>;

/** The ids of all benches: one file each. */
export const ids: readonly string[] = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

/** The benches by id. */
export const runs: Readonly<Record<string, Run>> = Object.fromEntries(
  ids.map((id) => [
    id,
    async (lab: Lab) => {
      const { run } = (await import(join(folder, `${id}.ts`))) as { run: Run };
      return run(lab);
    },
  ]),
);
