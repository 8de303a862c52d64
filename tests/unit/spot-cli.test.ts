import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { SpotResult } from '../../scripts/spot/run.ts';

// Each case starts a process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'on-record-spot-'));
afterAll(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string | Uint8Array): string {
  const file = join(dir, name);
  writeFileSync(file, text);
  return file;
}

function run(args: string[], input = '') {
  const command = ['--import', 'tsx', join(root, 'scripts/spot.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function spotted(args: string[], input = ''): SpotResult {
  const { status, stdout, stderr } = run(['--json', ...args], input);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as SpotResult;
}

describe('spot --json', () => {
  it('gives mentions of a text in its own UTF-16 units, paragraph by paragraph', () => {
    const text = '\uFEFF“🦊” first.\r\n\r\nThe Salt\r\nTyphoon case.\r\n\r\nSalt\n\nTyphoon';
    const result = spotted([write('draft.txt', text)]);
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

  it('gives mentions of a page in its text as read', () => {
    const html =
      '<title>T</title><p>Not here.</p><p>The <b>Salt</b> Typhoon case, <code>Salt Typhoon</code>.</p>';
    const result = spotted([write('page.html', html)]);
    expect(result.mentions.map(({ start, end }) => [start, end])).toEqual([[14, 26]]);
    expect(result.date).toBeNull();
  });

  it('tells the day of a page', () => {
    const html = '<h1>Beijing objects</h1><p>Posted: January 6, 2025</p>';
    expect(spotted(['-'], html).date).toEqual({
      date: '2025-01-06',
      rule: 'dateline',
      words: 'January 6, 2025',
    });
  });

  it('reads standard input, and takes a page for a page', () => {
    expect(spotted(['-'], 'Salt Typhoon').mentions).toHaveLength(1);
    expect(spotted(['-'], '\n<p>Salt <i>Typhoon</i></p>').mentions).toHaveLength(1);
  });

  it('brings what the record says of each party, and where the text differs from it', () => {
    const draft = 'China objects\n\nTreasury sanctioned Integrity Technology Group over Salt Typhoon.';
    const result = spotted([write('differs.txt', draft)]);
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

  it('says when a draft was written, whose answer it leaves out, and what has come since', () => {
    const draft = [
      'Treasury sanctions Integrity Technology Group',
      'WASHINGTON, Jan. 9, 2025 (Harbour Wire) — The Treasury has sanctioned Integrity Technology Group, a business in Beijing that American investigators tie to break-ins at universities.',
      'The hackers of Flax Typhoon worked from servers that belonged to Integrity Technology Group for more than a year before anybody noticed what was going on there.',
    ].join('\n\n');
    const file = write('leaves-out.txt', draft);
    const result = spotted([file]);
    expect(result.date).toMatchObject({ date: '2025-01-09', rule: 'dateline' });
    expect(result.leftOut.flatMap(({ misses }) => misses.map(({ id }) => id))).toContain('itus-06');
    const told = run([file]).stdout;
    expect(told).toContain('It does not mention the denial by Integrity Technology Group of 5 January 2025');
    expect(told).toContain('Since this page was written (9 January 2025)');
  });

  it('adds the names of packs, and knows one party under two lists', () => {
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
    expect(spotted(args).mentions.map(({ entity, name }) => [entity, name])).toEqual([
      ['salt-typhoon', 'Salt Typhoon'],
      ['u-1', 'MUD HERON'],
      ['salt-typhoon', 'Salt Typhoon'],
    ]);
  });

  it('puts quotations beside those on record', () => {
    const altered =
      'China “will implement necessary measures to protect its legitimate rights and interests”';
    const [quote, ...others] = spotted(
      ['-'],
      `Guo Jiakun spoke on Monday.\n\nHe said that ${altered}.`,
    ).quotes;
    expect(others).toEqual([]);
    expect(quote).toMatchObject({
      speaker: 'guo-jiakun',
      likeness: 'altered',
      recorded: { statement: 'itus-10' },
    });
  });

  it('says so of a text without names', () => {
    expect(spotted(['-'], 'The weather was fine.')).toMatchObject({
      mentions: [],
      findings: [],
      entities: {},
    });
    expect(run(['-'], '').stdout).toBe('-: no name on record.\n');
  });
});

describe('spot for people', () => {
  it('tells who said what, when and where, and both sides of what differs', () => {
    const { stdout } = run(['-'], 'Treasury sanctioned Integrity Technology Group over Salt Typhoon.');
    expect(stdout).toContain('## Integrity Technology Group (company)');
    const story =
      / {2}U\.S\. sanctions on Integrity Technology Group \(January 2025\)\n {2}(● U\.S\. Department of the Treasury.* · sanctioned · 3 January 2025)\n(?:.*\n)*? {2}(○ .* · denied · 5 January 2025)\n/;
    expect(stdout).toMatch(story);
    expect(stdout).toContain('<https://home.treasury.gov/news/press-releases/jy2769>');
    expect(stdout).toContain('## This text differs from the record');
    expect(stdout).toContain('“Treasury sanctioned Integrity Technology Group over Salt Typhoon.”');
  });
});

describe('spot refuses', () => {
  const pack = (value: unknown) => ['--names', write('bad.json', JSON.stringify(value)), '-'];
  it.each([
    ['no file', () => [], 'Which file?'],
    ['two files', () => ['a.txt', 'b.txt'], 'One file at a time'],
    ['an option it does not know', () => ['--loud', '-'], '--loud'],
    ['a file that is not there', () => [join(dir, 'nowhere.txt')], 'cannot be read'],
    ['bytes that are not text', () => [write('latin.txt', new Uint8Array([0x47, 0xfc]))], 'not UTF-8'],
    ['a pack that is not JSON', () => ['--names', write('broken.json', '{'), '-'], 'not valid JSON'],
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
  ])('%s with a sentence and exit code 2', (_, args, sentence) => {
    const { status, stdout, stderr } = run(args(), 'Salt Typhoon');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
