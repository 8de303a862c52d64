import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateRules, pageDate } from '../../lib/reading/page-date.ts';
import { readPageParts } from '../../lib/reading/page-parts.ts';
import { htmlTree } from '../../scripts/html-tree.ts';
import { testPages } from '../pages/load.ts';
import { datedByWords } from './read-dated-by-words.ts';
import { type DatedPage, datedByMarkup } from './read-dated-pages.ts';

const today = '2026-11-22';

function dateOf({ url = 'https://news.example/story', lang, head = '', body }: DatedPage) {
  const html = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>Beijing objects to the list</title>${head}</head><body><nav>Home World</nav>${body}</body></html>`;
  return pageDate(readPageParts(htmlTree(html), url), today);
}

it('knows every rule of its folder', () => {
  const files = readdirSync(join(import.meta.dirname, '../../lib/reading/date-rules'));
  const ids = files.map((file) => file.replace('.ts', '')).filter((id) => id !== 'rule');
  expect(dateRules.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe('the day of a page', () => {
  it.each([...datedByMarkup, ...datedByWords])('$name', (page) => {
    const found = dateOf(page);
    expect(found?.date ?? null).toBe(page.date);
    if (page.rule) expect(found?.rule).toBe(page.rule);
  });
});

it('gives the words it was read from', () => {
  expect(
    dateOf({ name: '', body: '<h1>Beijing objects</h1><p>Posted: January 6, 2025</p>', date: '' })?.words,
  ).toBe('January 6, 2025');
});

it('finds no day on test pages that have none', () => {
  const dated = testPages()
    .filter(({ expected }) => !expected.date)
    .map(({ slug, html }) => [slug, pageDate(readPageParts(htmlTree(html), ''), today)?.date]);
  expect(dated.filter(([, date]) => date !== undefined)).toEqual([]);
});
