import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds both extensions before the first test; `npm test` has done so and says it by ON_RECORD_BUILT. */
export function setup(): void {
  if (process.env.ON_RECORD_BUILT) return;
  const script = join(import.meta.dirname, '../../../scripts/build.mjs');
  if (spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] }).status !== 0)
    throw new Error('the extension could not be built');
}
