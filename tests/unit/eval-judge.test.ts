import { describe, expect, test } from 'vitest';
import type { Mark } from '../../scripts/eval/contestant.ts';
import { caseBlind, caseSensitive } from '../../scripts/eval/contestants/whole-words.ts';
import { judgePassage } from '../../scripts/eval/judge-passage.ts';
import { readMarked, writeMarked } from '../../scripts/eval/marked-text.ts';
import { measure } from '../../scripts/eval/measure.ts';
import { scoresOf, tallyOf } from '../../scripts/eval/tally.ts';

const line =
  '[[Lazarus Group|lazarus-group]] used [[Uroburos|turla,snake-malware]], says the [[FBI|?fbi]];\\na [[snake]] did not. ## four labels';
const passage = readMarked(line, 'en-001', 'en');
const mark = (text: string, ...entities: string[]): Mark => {
  const start = passage.text.indexOf(text);
  return { start, end: start + text.length, entities, certainty: 'sure' };
};
const names = {
  full: { recordDate: '2026-01-01', entities: [], disputes: [] },
  named: [
    { id: 'lazarus-group', kind: 'group', names: [{ text: 'Lazarus Group' }, { text: 'Lazarus' }] },
    { id: 'snake-malware', kind: 'malware', names: [{ text: 'Snake' }, { text: 'Uroburos' }] },
    { id: 'fbi', kind: 'agency', names: [{ text: 'FBI' }] },
  ],
};

describe('labels written out in a line', () => {
  test('become offsets, owners, traps and a note', () => {
    expect(passage.text).toBe('Lazarus Group used Uroburos, says the FBI;\na snake did not.');
    expect(passage.mentions.map(({ entity, accept, optional }) => ({ entity, accept, optional }))).toEqual([
      { entity: 'lazarus-group', accept: undefined, optional: undefined },
      { entity: 'turla', accept: ['snake-malware'], optional: undefined },
      { entity: 'fbi', accept: undefined, optional: true },
    ]);
    expect(passage.traps).toEqual([{ start: 45, end: 50, text: 'snake' }]);
    expect(passage).toMatchObject({ kind: 'mixed', note: 'four labels' });
  });

  test('and a line again', () => {
    expect(writeMarked(passage)).toBe(line);
  });
});

describe('marks held against labels', () => {
  const judge = (...marks: Mark[]) => tallyOf(judgePassage(passage, marks), passage.traps.length);

  test('any owner that is right will do, and what only goes along with a name may be left out', () => {
    const tally = judge(mark('Lazarus', 'lazarus-group'), mark('Uroburos', 'snake-malware'));
    expect(tally).toMatchObject({ hits: 2, missed: 0, wrong: 0, traps: 1, sprung: 0 });
    expect(scoresOf(tally)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('another owner is a miss and a wrong mark', () => {
    expect(judge(mark('Uroburos', 'fbi'))).toMatchObject({ hits: 0, missed: 2, wrong: 1 });
  });

  test('an optional mention counts neither way', () => {
    expect(judge(mark('FBI', 'fbi'))).toMatchObject({ hits: 0, missed: 2, wrong: 0 });
    expect(judge(mark('FBI', 'mss'))).toMatchObject({ wrong: 1 });
  });

  test('a marked trap is wrong and counted', () => {
    expect(judge(mark('snake', 'turla'))).toMatchObject({ wrong: 1, sprung: 1 });
  });

  test('to the letter, a shorter span is a miss', () => {
    const outcome = judgePassage(passage, [mark('Lazarus', 'lazarus-group')], 'exact');
    expect(outcome.missed.map(({ mention }) => mention.text)).toEqual(['Lazarus Group', 'Uroburos']);
  });
});

describe('contestants of whole words', () => {
  const find = (text: string, which = caseBlind) =>
    which
      .open(names)(text)
      .map(({ start, end, entities }) => `${entities.join('+')}:${text.slice(start, end)}`);

  test('take the longest name, whatever its capitals', () => {
    expect(find('lazarus\ngroup, SNAKE; snakes')).toEqual([
      'lazarus-group:lazarus\ngroup',
      'snake-malware:SNAKE',
    ]);
  });

  test('or only letter for letter', () => {
    expect(find('Snake and snake', caseSensitive)).toEqual(['snake-malware:Snake']);
  });
});

test('errors say what was missed, what was marked instead, and where', () => {
  const { errors, leftOut } = measure([passage], caseBlind.open(names), names);
  expect(errors.map(({ what, kind, text }) => `${what} ${kind} ${text}`)).toEqual(['wrong trap snake']);
  expect(errors[0]?.context).toContain('⟦snake⟧');
  expect(leftOut).toEqual(['turla']);
});
