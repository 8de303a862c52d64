import { describe, expect, it, test } from 'vitest';
import { findPhrase } from '../../lib/reading/phrases.ts';
import { quantities } from '../../lib/reading/quantities.ts';
import { openRecord } from '../../lib/record/queries.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { misreadPassages, readFindingPassages } from '../../scripts/eval/findings-passages.ts';
import { measureQuotations } from '../../scripts/eval/findings-quotations.ts';
import { readPlain } from '../../scripts/spot/read-file.ts';
import { spotter } from '../../scripts/spot/run.ts';

const full = loadRecord();
const record = openRecord(full);
const passages = readFindingPassages();
const spot = spotter(record);

describe('a phrase of the record', () => {
  it.each([
    ['stole* … #', 'It was stolen from them on #.', 'stolen from them on #'],
    ['in the US|in the U.S.', 'Eight in the US.', 'in the US'],
    ['state-backed', 'State backed hackers', 'State backed'],
    ['factual basis', 'It “lacks a factual basis”.', 'factual basis'],
    ['blamed/blames China', 'Singapore “blames” China', 'blames” China'],
    ['不会', '制裁不会影响', '不会'],
  ])('%s stands in: %s', (phrase, text, found) => {
    expect(findPhrase(text, phrase).map(({ start, end }) => text.slice(start, end))).toEqual([found]);
  });

  it.each([
    ['in the US', 'It told us in the usual way.'],
    ['stole* … #', 'It stole nothing. It happened on #.'],
    ['hack', 'The hackers left.'],
    ['eight … telecom*', 'eight years, and telecoms'],
  ])('%s does not stand in: %s', (phrase, text) => {
    expect(findPhrase(text, phrase)).toEqual([]);
  });
});

test('numbers are read in digits and words', () => {
  expect(
    quantities(
      'Eight firms, 9.7 million records, $444,719, 36 per cent, twenty-five states, US$1.5bn, the 8th, 2:30.',
    ).map(({ value }) => value),
  ).toEqual(['8', '9700000', '444719', '36%', '25', '1500000000']);
});

describe('passages labelled by hand', () => {
  it('come out as labelled', () => {
    expect(misreadPassages(passages, record)).toEqual([]);
  });

  it('show every mistake that the record looks for', () => {
    const shown = new Set(passages.flatMap(({ differs }) => differs));
    const looked = full.disputes.flatMap(({ id, discrepancies }) =>
      discrepancies.filter(({ lookFor }) => lookFor).map((one) => `${id}/${one.id}`),
    );
    expect(looked.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('are at least sixty that must stay unmarked', () => {
    expect(passages.filter(({ differs }) => differs.length === 0).length).toBeGreaterThanOrEqual(60);
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  });
});

test('a finding brings the record’s side with its sources, and where the one it is about is named', () => {
  const text = [
    'Salt Typhoon is said to have entered:',
    '• Eight large telecom companies worldwide.',
    '• Others in allied states.',
  ].join('\n\n');
  const [finding] = spot('list.txt', readPlain(text)).findings;
  expect(finding).toMatchObject({ kind: 'number', discrepancy: 'eight-telecoms', about: ['salt-typhoon'] });
  expect(finding?.places.map(({ text }) => text)).toEqual(['• Eight large telecom companies worldwide.']);
  const [side] = finding?.sides.filter(({ heldAgainst }) => heldAgainst) ?? [];
  expect(side?.sources.length).toBeGreaterThan(0);
});

test('labelled quotations compare with the record as a careful reader would have them', () => {
  expect(measureQuotations(record).misread).toEqual([]);
});
