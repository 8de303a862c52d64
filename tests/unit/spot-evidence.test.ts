import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// Each case starts a process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'on-record-evidence-'));
afterAll(() => rmSync(dir, { recursive: true }));
const bundle = join(dir, 'evidence.zip');

function run(...args: string[]) {
  const command = ['--import', 'tsx', join(root, 'scripts/spot.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

/** The bundle with its files changed, checked. */
function checked(change: (files: Record<string, Uint8Array>) => void) {
  const files = unzipSync(new Uint8Array(readFileSync(bundle)));
  change(files);
  const file = join(dir, 'changed.zip');
  writeFileSync(file, zipSync(files));
  return run('verify', file);
}

let fingerprint: string | undefined;

beforeAll(() => {
  const page = join(dir, 'page.html');
  writeFileSync(page, '<title>Sanctions</title><p>Salt Typhoon was named by the Treasury.</p>');
  const { status, stderr } = run('--evidence', bundle, page);
  expect(status).toBe(0);
  fingerprint = /[0-9a-f]{64}/.exec(stderr)?.[0];
}, 60_000);

it('holds the text, what was found in it and what the record says, and proves that nothing was changed', () => {
  const files = unzipSync(new Uint8Array(readFileSync(bundle)));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('text.txt')).toContain('Salt Typhoon was named');
  expect(JSON.parse(text('mentions.json'))[0]).toMatchObject({ entity: 'salt-typhoon', start: 0 });
  expect(JSON.parse(text('statements.json'))['salt-typhoon'].statements[0].sources[0].url).toMatch(
    /^https?:/,
  );
  expect(JSON.parse(text('manifest.json')).page).toMatchObject({ title: 'Sanctions', date: null });
  const { status, stdout } = run('verify', bundle);
  expect(status).toBe(0);
  expect(stdout).toContain('unchanged, all 5 parts');
  expect(stdout).toContain(fingerprint);
});

it('names what was changed, taken out or put in, and ends with code 1', () => {
  const { status, stdout } = checked((files) => {
    files['text.txt'] = new TextEncoder().encode('Flax Typhoon was named by the Treasury.');
    delete files['mentions.json'];
    files['more.txt'] = new Uint8Array([1]);
  });
  expect(status).toBe(1);
  expect(stdout).toContain('3 faults');
  for (const line of ['text.txt was changed.', 'mentions.json is missing.', 'more.txt was added.'])
    expect(stdout).toContain(line);
});

it('shows another fingerprint when the manifest was written anew', () => {
  const { status, stdout } = checked((files) => {
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    manifest.page.title = 'Another';
    files['manifest.json'] = new TextEncoder().encode(JSON.stringify(manifest));
  });
  expect(status).toBe(0);
  expect(stdout).not.toContain(fingerprint);
});

it.each([
  [
    'a zip of something else',
    () => checked((files) => delete files['manifest.json']),
    'no evidence bundle',
    1,
  ],
  ['no zip at all', () => run('verify', join(root, 'package.json')), 'cannot be read as a zip', 2],
  ['no such file', () => run('verify', join(dir, 'none.zip')), 'cannot be read', 2],
  [
    'a place where nothing can be written',
    () => run('--evidence', join(dir, 'no/x.zip'), bundle.replace('evidence.zip', 'page.html')),
    'cannot be written',
    2,
  ],
])('%s: one sentence', (_what, go, sentence, code) => {
  const { status, stdout, stderr } = go();
  expect(status).toBe(code);
  expect(stdout + stderr).toContain(sentence);
});
