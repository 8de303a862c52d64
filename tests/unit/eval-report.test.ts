import { describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/command-line.ts';
import type { Mark, Names } from '../../scripts/eval/contestant.ts';
import { contestants } from '../../scripts/eval/contestants.ts';
import { missKind } from '../../scripts/eval/error-kinds.ts';
import { readMarked } from '../../scripts/eval/marked-text.ts';
import { measure } from '../../scripts/eval/measure.ts';
import { withMissing } from '../../scripts/eval/names.ts';
import { readOptions } from '../../scripts/eval/options.ts';
import { reportCorpus, reportErrors, reportSet } from '../../scripts/eval/report.ts';
import { newTally } from '../../scripts/eval/tally.ts';

const nothing = { recordDate: '2026-01-01', entities: [], disputes: [] };
const names: Names = {
  full: nothing,
  named: [
    {
      id: 'apt40',
      kind: 'group',
      names: [{ text: 'APT40' }, { text: 'Leviathan', ambiguous: true }, { text: 'Gingham Typhoon' }],
    },
    { id: 'gru', kind: 'agency', names: [{ text: 'GRU', ambiguous: true, exact: true }, { text: 'ГРУ' }] },
    { id: 'maria-zakharova', kind: 'person', names: [{ text: 'Мария Захарова' }] },
  ],
};
const byId = new Map(names.named.map((one) => [one.id, one]));

describe('why a mention was missed', () => {
  test.each([
    ['The [[Leviathan|apt40]] came.', 'ambiguous'],
    ['The [[GRU|gru]] came.', 'acronym'],
    ['The [[apt40|apt40]] came.', 'capitals'],
    ['The [[APT-40|apt40]] came.', 'spaces and dashes'],
    ['The [[APT40|apt40]]s came.', 'inside a word'],
    ['[[Gingham|apt40]] and Volt Typhoon came.', 'shared word'],
    ['По словам [[Марии Захаровой|maria-zakharova]].', 'inflected'],
    ['The [[TA423|apt40]] came.', 'not in the record'],
  ])('%s', (line, kind) => {
    const { text, mentions } = readMarked(line, 'en-001', 'en');
    expect(mentions.map((mention) => missKind({ mention }, text, byId))).toEqual([kind]);
  });

  test('a mark of another owner, or of another span', () => {
    const { text, mentions } = readMarked('The [[Leviathan|apt40]] came.', 'en-001', 'en');
    const kindWith = (...entities: string[]) => {
      const instead: Mark = { start: 0, end: 13, entities, certainty: 'sure' };
      return mentions.map((mention) => missKind({ mention, instead }, text, byId))[0];
    };
    expect(kindWith('gru')).toBe('other owner');
    expect(kindWith('apt40')).toBe('other span');
  });
});

test('every contestant finds a plain name where it stands', () => {
  for (const contestant of contestants) {
    const marks = contestant.open(names)('Officials say APT40 did it.');
    expect(
      marks.map(({ start, end, entities }) => ({ start, end, entities: [...entities] })),
      contestant.id,
    ).toEqual([{ start: 14, end: 19, entities: ['apt40'] }]);
  }
});

test('the report has each contestant in both parts, languages, kinds, and every error with its context', () => {
  const passages = ['APT40 is [[APT40|apt40]].', 'The [[Leviathan|apt40]] rose; [[leviathan]]s do.'].map(
    (line, at) => readMarked(line, `en-00${at + 1}`, 'en'),
  );
  const measured = measure(passages, () => [], names);
  const blind = measure(
    passages,
    contestants.find(({ id }) => id === 'case-blind')?.open(names) ?? (() => []),
    names,
  );
  const report = reportSet([
    { contestant: 'nobody', detailed: true, measured },
    { contestant: 'sure nobody', detailed: false, measured },
    { contestant: 'everybody', detailed: true, measured: blind },
  ]);
  for (const words of ['Labelled set, tune', 'Labelled set, held-out', 'sure nobody'])
    expect(report).toContain(words);
  // By language and by kind of error each stands beside the others.
  expect(report).toMatch(/precision, recall +nobody +everybody\nen +- 0\.000 +0\.667 1\.000\nall/);
  expect(report).toMatch(/missed by kind, tune \+ held-out +nobody +everybody\n/);
  expect(report).toMatch(/\nambiguous +1 \+ 1 +0 \+ 0\n/);
  expect(report).toMatch(/wrong by kind, tune \+ held-out +nobody +everybody\nelsewhere +0 \+ 0 +1 \+ 0\n/);
  expect(reportErrors(measured.errors)).toMatch(
    /en-002 \((?:tune|held-out)\) {2}missed, ambiguous: apt40\n {4}The ⟦Leviathan⟧ rose/,
  );
});

test('a body of text without labels has shares of nothing', () => {
  const row = { contestant: 'ours', tally: { ...newTally(), right: 3, wrong: 1 } };
  expect(reportCorpus({ title: 'pages', rows: [row], errors: [] }).split('\n')[1]).toMatch(
    /ours +0\.750 +- +-/,
  );
});

test('lists in the making are read like packs, and bring only whom the record lacks', () => {
  const list = JSON.stringify([
    { slug: 'sandworm', kind: 'group', name: 'Sandworm Team', aliases: [{ name: 'APT44' }] },
    { slug: 'fsb', kind: 'agency', name: 'FSB (Federal Security Service)', aliases: [] },
  ]);
  const { entities } = withMissing(nothing, list, 'list.json');
  expect(entities.map(({ id, names }) => `${id}: ${names.map(({ text }) => text).join(', ')}`)).toEqual([
    'fsb: FSB',
    'sandworm: Sandworm Team, APT44, Sandworm',
  ]);
  expect(withMissing({ ...nothing, entities }, list, 'list.json').entities).toEqual(entities);
  expect(() => withMissing(nothing, '{}', 'list.json')).toThrow(UsageError);
});

test('options that do not exist are told with the usage', () => {
  expect(readOptions(['--names', 'a.json', '--names', 'b.json', '--errors'])).toMatchObject({
    ...{ json: false, errors: true, heldOut: false },
    names: ['a.json', 'b.json'],
  });
  expect(() => readOptions(['--corpus'])).toThrow(/Usage: npm run -s eval/);
});
