import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UsageError } from '../../scripts/command-line.ts';
import { type Answer, answer } from '../../scripts/spot/command.ts';

const dir = mkdtempSync(join(tmpdir(), 'on-record-evidence-'));
afterAll(() => rmSync(dir, { recursive: true }));
const bundle = join(dir, 'evidence.zip');
const page = join(dir, 'page.html');

/** The bundle with its files changed, checked. */
function checked(change: (files: Record<string, Uint8Array>) => void): Promise<Answer> {
  const files = unzipSync(new Uint8Array(readFileSync(bundle)));
  change(files);
  const file = join(dir, 'changed.zip');
  writeFileSync(file, zipSync(files));
  return answer(['verify', file]);
}

let fingerprint: string | undefined;

beforeAll(async () => {
  writeFileSync(page, '<title>Sanctions</title><p>Salt Typhoon was named by the Treasury.</p>');
  const { note = '' } = await answer(['--evidence', bundle, page]);
  fingerprint = /[0-9a-f]{64}/.exec(note)?.[0];
});

it('holds the text, what was found in it and what the record says, and proves that nothing was changed', async () => {
  const files = unzipSync(new Uint8Array(readFileSync(bundle)));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('text.txt')).toContain('Salt Typhoon was named');
  expect(JSON.parse(text('mentions.json'))[0]).toMatchObject({ entity: 'salt-typhoon', start: 0 });
  expect(JSON.parse(text('statements.json'))['salt-typhoon'].statements[0].sources[0].url).toMatch(
    /^https?:/,
  );
  expect(JSON.parse(text('manifest.json')).page).toMatchObject({ title: 'Sanctions', date: null });
  const { isWell, output } = await answer(['verify', bundle]);
  expect(isWell).toBe(true);
  expect(output).toContain('unchanged, all 5 parts');
  expect(output).toContain(fingerprint);
});

it('names what was changed, taken out or put in', async () => {
  const { isWell, output } = await checked((files) => {
    files['text.txt'] = new TextEncoder().encode('Flax Typhoon was named by the Treasury.');
    delete files['mentions.json'];
    files['more.txt'] = new Uint8Array([1]);
  });
  expect(isWell).toBe(false);
  expect(output).toContain('3 faults');
  for (const line of ['text.txt was changed.', 'mentions.json is missing.', 'more.txt was added.'])
    expect(output).toContain(line);
});

it('shows another fingerprint when the manifest was written anew', async () => {
  const { isWell, output } = await checked((files) => {
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    manifest.page.title = 'Another';
    files['manifest.json'] = new TextEncoder().encode(JSON.stringify(manifest));
  });
  expect(isWell).toBe(true);
  expect(output).not.toContain(fingerprint);
});

it('says so of a zip of something else', async () => {
  const { isWell, output } = await checked((files) => delete files['manifest.json']);
  expect(isWell).toBe(false);
  expect(output).toContain('no evidence bundle');
});

it('never writes over a file, be it the one that is read', async () => {
  const before = [page, bundle].map((file) => readFileSync(file));
  for (const taken of [page, bundle])
    await expect(answer(['--evidence', taken, page])).rejects.toThrow(
      `${taken} cannot be written: it is there already`,
    );
  expect([page, bundle].map((file) => readFileSync(file))).toEqual(before);
});

it.each([
  ['no zip at all', ['verify', page], 'page.html is no whole zip'],
  ['no such file', ['verify', join(dir, 'none.zip')], 'none.zip cannot be read: there is no such file'],
  [
    'a place where nothing can be written',
    ['--evidence', join(dir, 'no/x.zip'), page],
    'x.zip cannot be written',
  ],
])('%s: one sentence', async (_what, args, sentence) => {
  const refused = answer(args);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(sentence);
});
