import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../scripts/command-line.ts';
import { answer } from '../../scripts/spot/command.ts';
import type { SpotResult } from '../../scripts/spot/run.ts';

const root = join(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'on-record-spot-'));
afterAll(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string | Uint8Array): string {
  const file = join(dir, name);
  writeFileSync(file, text);
  return file;
}

/** The command as a process of its own, which takes two seconds. */
function run(args: string[], input: string) {
  const command = ['--import', 'tsx', join(root, 'scripts/spot.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: root, input, encoding: 'utf8' });
}

async function spotted(...args: string[]): Promise<SpotResult> {
  return JSON.parse((await answer(['--json', ...args])).output) as SpotResult;
}

describe('spot --json', () => {
  it('gives mentions of a text in its own UTF-16 units, paragraph by paragraph', async () => {
    const text = '\uFEFF“🦊” first.\r\n\r\nThe Salt\r\nTyphoon case.\r\n\r\nSalt\n\nTyphoon';
    const result = await spotted(write('draft.txt', text));
    expect(result.textLength).toBe(text.length);
    expect(result.mentions.map(({ entity }) => entity)).toEqual(['salt-typhoon']);
    for (const { start, end, text: spelled } of result.mentions) expect(text.slice(start, end)).toBe(spelled);
    expect(result.mentions[0]).toMatchObject({
      kind: 'group',
      name: 'Salt Typhoon',
      ids: { attack: 'G1045' },
      certainty: 'sure',
      context: 'The Salt Typhoon case.',
    });
  });

  it('gives mentions of a page in its text as read', async () => {
    const html =
      '<title>T</title><p>Not here.</p><p>The <b>Salt</b> Typhoon case, <code>Salt Typhoon</code>.</p>';
    const result = await spotted(write('page.html', html));
    expect(result.mentions.map(({ start, end }) => [start, end])).toEqual([[14, 26]]);
    expect(result.date).toBeNull();
  });

  it('tells the day of a page', async () => {
    const html = '<h1>Beijing objects</h1><p>Posted: January 6, 2025</p>';
    expect((await spotted(write('day.html', html))).date).toEqual({
      date: '2025-01-06',
      rule: 'dateline',
      words: 'January 6, 2025',
    });
  });

  it('reads standard input, and takes a page for a page', () => {
    const { status, stdout, stderr } = run(['--json', '-'], '\n<p>Salt <i>Typhoon</i></p>');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((JSON.parse(stdout) as SpotResult).mentions).toHaveLength(1);
  });

  it('brings what the record says of each party, and where the text differs from it', async () => {
    const draft = 'China objects\n\nTreasury sanctioned Integrity Technology Group over Salt Typhoon.';
    const result = await spotted(write('differs.txt', draft));
    const company = result.entities['integrity-tech'];
    expect(company?.statements.map(({ lane }) => lane)).toEqual(
      expect.arrayContaining(['alleged', 'answered']),
    );
    expect(company?.statements.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(result.findings).toHaveLength(1);
    const [place] = result.findings[0]?.places ?? [];
    expect(draft.slice(place?.start, place?.end)).toBe(
      'Treasury sanctioned Integrity Technology Group over Salt Typhoon.',
    );
  });

  it('says when a draft was written, whose answer it leaves out, and what has come since', async () => {
    const draft = [
      'Treasury sanctions Integrity Technology Group',
      'WASHINGTON, Jan. 9, 2025 (Harbour Wire) — The Treasury has sanctioned Integrity Technology Group, a business in Beijing that American investigators tie to break-ins at universities.',
      'The hackers of Flax Typhoon worked from servers that belonged to Integrity Technology Group for more than a year before anybody noticed what was going on there.',
    ].join('\n\n');
    const file = write('leaves-out.txt', draft);
    const result = await spotted(file);
    expect(result.date).toMatchObject({ date: '2025-01-09', rule: 'dateline' });
    expect(result.leftOut.flatMap(({ misses }) => misses.map(({ id }) => id))).toContain('itus-06');
    const { output: told } = await answer([file]);
    expect(told).toContain('It does not mention the denial by Integrity Technology Group of 5 January 2025');
    expect(told).toContain('Since this page was written (9 January 2025)');
  });

  it('adds the names of packs, and knows one party under two lists', async () => {
    const stix = {
      type: 'bundle',
      objects: [
        {
          type: 'intrusion-set',
          name: 'Salt Typhoon',
          aliases: ['Salt Typhoon', 'Briny Gale Nine'],
          external_references: [{ source_name: 'mitre-attack', external_id: 'G1045' }],
        },
      ],
    };
    const misp = {
      type: 'threat-actor',
      values: [{ value: 'MUD HERON', uuid: 'u-1', meta: { synonyms: ['Heron42'] } }],
    };
    const args = [
      ...[
        '--names',
        write('stix.json', JSON.stringify(stix)),
        '--names',
        write('misp.json', JSON.stringify(misp)),
      ],
      write('packs.txt', 'Briny Gale Nine, Heron42 and Salt Typhoon.'),
    ];
    expect((await spotted(...args)).mentions.map(({ entity, name }) => [entity, name])).toEqual([
      ['salt-typhoon', 'Salt Typhoon'],
      ['u-1', 'MUD HERON'],
      ['salt-typhoon', 'Salt Typhoon'],
    ]);
  });

  it('puts quotations beside those on record', async () => {
    const altered =
      'China “will implement necessary measures to protect its legitimate rights and interests”';
    const file = write('quoted.txt', `Guo Jiakun spoke on Monday.\n\nHe said that ${altered}.`);
    const [quote, ...others] = (await spotted(file)).quotes;
    expect(others).toEqual([]);
    expect(quote).toMatchObject({
      speaker: 'guo-jiakun',
      likeness: 'altered',
      recorded: { statement: 'itus-10' },
    });
  });

  it('says so of a text without names', async () => {
    const file = write('weather.txt', 'The weather was fine.');
    expect(await spotted(file)).toMatchObject({ mentions: [], findings: [], entities: {} });
    expect((await answer([file])).output).toBe(`${file}: no name on record.`);
  });
});

describe('spot for people', () => {
  it('tells who said what, when and where, and both sides of what differs', async () => {
    const file = write('both.txt', 'Treasury sanctioned Integrity Technology Group over Salt Typhoon.');
    const { output: stdout } = await answer([file]);
    expect(stdout).toContain('## Integrity Technology Group (company)');
    const story =
      / {2}U\.S\. sanctions on Integrity Technology Group \(January 2025\)\n {2}(● U\.S\. Department of the Treasury.* · sanctioned · 3 January 2025)\n(?:.*\n)*? {2}(○ .* · denied · 5 January 2025)\n/;
    expect(stdout).toMatch(story);
    expect(stdout).toContain('<https://home.treasury.gov/news/press-releases/jy2769>');
    expect(stdout).toContain('## This text differs from the record');
    expect(stdout).toContain('“Treasury sanctioned Integrity Technology Group over Salt Typhoon.”');
  });
});

describe('spot reads', () => {
  const page = (charset: string) => `<meta charset="${charset}"><p>\u00abSalt Typhoon\u00bb</p>`;
  const latin = (text: string) => Buffer.from(text, 'latin1');
  it.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFFSalt Typhoon')],
    ['UTF-16, as Windows saves it', Buffer.from('\uFEFFSalt Typhoon', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFFSalt Typhoon', 'utf16le').swap16()],
    ['a page in the encoding that it declares', latin(page('windows-1252'))],
    ['a text with a stray zero byte', Buffer.from(`Salt Typhoon\0${' and so on'.repeat(20)}`)],
  ])('%s', async (_, bytes) => {
    const { mentions } = await spotted(write('encoded', bytes));
    expect(mentions.map(({ text }) => text)).toEqual(['Salt Typhoon']);
  });
});

describe('spot refuses', () => {
  const broken = (name: string, bytes: string | Uint8Array) => [write(name, bytes)];
  const pack = (value: unknown) => ['--names', write('bad.json', JSON.stringify(value)), draft()];
  const draft = () => write('named.txt', 'Salt Typhoon');
  it.each([
    ['no file', () => [], 'Which file?'],
    ['an empty path', () => [''], 'Which file?'],
    ['two files', () => ['a.txt', 'b.txt'], 'One file at a time: a.txt, b.txt'],
    ['an option it does not know', () => ['--loud', '-'], "Unknown option '--loud'.\nUsage:"],
    ['an option without its value', () => ['-', '--names'], '--names'],
    ['standard input twice', () => ['--names', '-', '-'], 'Standard input can be read once'],
    ['a bundle to be checked, but which', () => ['verify'], 'Which bundle?'],
    ['options beside verify', () => ['verify', '--json', 'x.zip'], 'leave out --json'],
    [
      'a file that is not there',
      () => [join(dir, 'none.txt')],
      'none.txt cannot be read: there is no such file',
    ],
    ['a folder', () => [dir], 'cannot be read: it is a folder'],
    ['bytes that are not text', () => broken('latin.txt', new Uint8Array([0x47, 0xfc])), 'not UTF-8'],
    [
      'a page in no encoding',
      () => broken('x.html', Buffer.from('<meta charset=x-no>\xfc', 'latin1')),
      'UTF-8',
    ],
    ['a PDF', () => broken('a.pdf', '%PDF-1.7\n'), 'is a PDF; save its text first'],
    ['an office document', () => broken('a.docx', 'PK\u0003\u0004'), 'is a zip or an office document'],
    ['zero bytes', () => broken('a.bin', '\0\u0001\0\u0001'), 'is not text'],
    ['a text too long', () => broken('long.txt', Buffer.alloc(65 * 2 ** 20, 0x20)), 'has 65 MB'],
    [
      'a pack that is not JSON',
      () => ['--names', write('broken.json', '[\n  {"id": "a",}\n]'), draft()],
      'broken.json › line 2, column 14 › ',
    ],
    ['a pack of no known form', () => pack({ a: 1 }), 'neither our own list'],
    ['a bundle without objects', () => pack({ type: 'bundle' }), '› objects ›'],
    [
      'a bundle with a nameless group',
      () => pack({ objects: [{ type: 'campaign' }] }),
      '› objects[0].name ›',
    ],
    ['a cluster with a nameless value', () => pack({ values: [{ value: 'A' }, {}] }), '› values[1].value ›'],
    [
      'an own list with faults',
      () => pack([{ id: 'a', kind: 'group', names: [{}] }]),
      '› [0].names[0].text ›',
    ],
  ])('%s with a sentence', async (_, args, sentence) => {
    const refused = answer(args());
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(sentence);
  });

  it('on standard error alone, with exit code 2', () => {
    const { status, stdout, stderr } = run([join(dir, 'none.txt')], '');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`${join(dir, 'none.txt')} cannot be read: there is no such file or folder.\n`);
  });
});

it('says how it is used when asked', () => {
  const { status, stdout, stderr } = run(['--help'], '');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: npm run -s spot/);
});
