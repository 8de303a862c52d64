import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface Tally {
  passed: number;
  failed: number;
}

/** The line that closes a run, alone on its line. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Runs a tool of node_modules as one stage: it counts as one, passed when its exit code is 0. */
export function runTool(title: string, tool: string, args: string[], env: NodeJS.ProcessEnv = {}): Tally {
  const fine = start(title, tool, args, env);
  return fine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs vitest with that configuration; counts its tests. */
export function runTests(title: string, config: string, env: NodeJS.ProcessEnv = {}): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-tally-'));
  const report = join(folder, 'report.json');
  try {
    const args = [
      'run',
      '-c',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const fine = start(title, 'vitest/vitest.mjs', args, env);
    const { passed, failed } = readReport(report);
    // A file that does not load, or an error outside of every test, fails the run without failing a test.
    return { passed, failed: fine ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(path: string): Tally {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch (error) {
    console.error(`vitest left no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

function start(title: string, tool: string, args: string[], env: NodeJS.ProcessEnv): boolean {
  console.error(`\n— ${title}`);
  const path = join(root, 'node_modules', tool);
  const run = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return run.status === 0;
}

export function add(tallies: Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, one) => all + of(one), 0);
  return { passed: sum((tally) => tally.passed), failed: sum((tally) => tally.failed) };
}

/** Everything that needs no browser: format and lint, types, floors, the record, unit tests. */
export function checkStages(): Tally[] {
  return [
    runTool('WXT types', 'wxt/bin/wxt.mjs', ['prepare']),
    runTool('Format and lint', '@biomejs/biome/bin/biome', ['check', '.']),
    runTool('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
    runTests('Floors, record, units', 'vitest.config.ts'),
  ];
}
