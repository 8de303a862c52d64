import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../lib/record/queries.ts';
import { loadRecord } from '../../modules/record/load.ts';
import { readPage } from '../../scripts/spot/read-file.ts';
import { spotter } from '../../scripts/spot/run.ts';
import { plainSpelling, testPages } from '../pages/load.ts';
import { longPage } from '../pages/long-page.ts';

const spot = spotter(openRecord(loadRecord()));
const pages = testPages();

it('takes every folder of tests/pages for a page', () => {
  const folders = readdirSync(join(import.meta.dirname, '../pages'), { withFileTypes: true });
  expect(pages.map(({ slug }) => slug)).toEqual(
    folders
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  );
});

describe.each(pages)('$slug', ({ slug, html, expected }) => {
  const read = readPage(html);
  const result = spot(slug, read);

  it('marks what a careful reader would', () => {
    const marked = result.mentions.map(({ entity, text, certainty }) => [
      entity,
      plainSpelling(text),
      ...(certainty === 'perhaps' ? ['perhaps'] : []),
    ]);
    expect(marked).toEqual(expected.mentions);
  });

  it('tells what differs from the record, and nothing else', () => {
    const told = result.findings.map(({ discrepancy, places }) => ({
      discrepancy,
      places: places.map(({ text }) => plainSpelling(text)),
    }));
    expect(told).toEqual(expected.findings);
  });

  it('holds its quotations against those on record', () => {
    const quotes = result.quotes.map(({ speaker, likeness, text }) => [speaker, likeness, text]);
    expect(quotes).toEqual(expected.quotes ?? []);
  });

  it('gives exact places', () => {
    for (const { start, end, text } of result.mentions) expect(read.text.slice(start, end)).toBe(text);
  });
});

it.each(pages.filter(({ expected }) => expected.date !== undefined))(
  '$slug: finds the day it was written',
  ({ slug, html, expected }) => {
    const { date } = spot(slug, readPage(html));
    expect(date && [date.date, date.rule]).toEqual(expected.date);
  },
);

describe('a long page', () => {
  const time = (paragraphs: number) => {
    const { html, mentions } = longPage(paragraphs);
    const started = performance.now();
    const found = spot('long', readPage(html));
    expect(found.mentions).toHaveLength(mentions);
    return { ms: performance.now() - started };
  };

  it('takes time in proportion to its length', { timeout: 120_000 }, () => {
    time(1_000);
    const short = time(2_000);
    const long = time(20_000);
    // Ten times the text: anything quadratic would take a hundred times as long.
    expect(long.ms).toBeLessThan(Math.max(short.ms, 20) * 40);
  });
});
