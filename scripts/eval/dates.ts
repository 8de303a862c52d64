import { pageDate } from '../../lib/reading/page-date.ts';
import { readPageParts } from '../../lib/reading/page-parts.ts';
import { datedByWords } from '../../tests/unit/read-dated-by-words.ts';
import { type DatedPage, datedByMarkup } from '../../tests/unit/read-dated-pages.ts';
import { htmlTree } from '../html-tree.ts';

/** How many labelled ways of dating a page are read right, by the rule that is to win, and which are not. */
export function reportDates(today: string): string {
  const pages = [...datedByMarkup, ...datedByWords];
  const read = pages.map((page) => ({ page, found: dateOf(page, today) }));
  const isRight = ({ page, found }: (typeof read)[number]) => found === page.date;
  const kindOf = ({ page }: (typeof read)[number]) =>
    page.rule ?? (page.date === null ? 'no date' : 'any rule');
  const kinds = [...new Set(read.map(kindOf))].map((kind) => {
    const of = read.filter((one) => kindOf(one) === kind);
    return `  ${kind}: ${of.filter(isRight).length} of ${of.length}`;
  });
  return [
    `Dates of pages: ${read.filter(isRight).length} of ${pages.length} right`,
    ...kinds,
    ...read.filter((one) => !isRight(one)).map(({ page, found }) => `  wrong: ${page.name}: ${found}`),
  ].join('\n');
}

function dateOf({ url = 'https://news.example/story', lang, head = '', body }: DatedPage, today: string) {
  const html = `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>Beijing objects to the list</title>${head}</head><body>${body}</body></html>`;
  return pageDate(readPageParts(htmlTree(html), url), today)?.date ?? null;
}
