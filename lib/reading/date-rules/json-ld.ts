import { datesIn } from '../date-words.ts';
import type { PageParts } from '../page-parts.ts';
import type { DateClaim, DateRule } from './rule.ts';

interface Item {
  type: string;
  headline: string;
  date: string;
}

const articleType = /(?:Article|Posting|Report|Release|Review|ScholarlyArticle|Advisory)$/;

/** schema.org's `datePublished` of the article that the page is, among all that it lists. */
export const jsonLd: DateRule = {
  id: 'json-ld',
  find(page) {
    const items = page.jsonLd.flatMap((text) => [...itemsIn(parse(text))]);
    const articles = items.filter(({ type }) => articleType.test(type));
    const own = articles.filter(({ headline }) => isOf(headline, page));
    if (own.length > 0) return claims(own.slice(0, 1), 5);
    if (articles.length === 1) return claims(articles, 5);
    if (new Set(articles.map(({ date }) => date.slice(0, 10))).size === 1)
      return claims(articles.slice(0, 1), 5);
    const pages = items.filter(({ type }) => /Page$/.test(type));
    return claims(pages.slice(0, 1), 2);
  },
};

function claims(items: Item[], weight: number): DateClaim[] {
  return items.flatMap(({ date }) =>
    datesIn(date, '')
      .slice(0, 1)
      .map((found) => ({ ...found, words: date, weight })),
  );
}

/** Whether a headline is the page's own: its title begins with it or holds it. */
function isOf(headline: string, { title, nearHeadline }: PageParts): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(headline);
  if (wanted.length < 8) return false;
  const own = [title, ...nearHeadline.filter(({ from }) => from === 0).map(({ text }) => text)];
  return own.some(
    (text) => plain(text).includes(wanted) || (plain(text).length > 20 && wanted.includes(plain(text))),
  );
}

/** Whatever JSON there is, dates' neighbours included; pages write it carelessly. */
function parse(text: string): unknown {
  const plain = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>)\s*;?\s*$/g,
    '',
  );
  for (const attempt of [plain, plain.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON as it stands: the next attempt mends what most often breaks it; then it says nothing.
    }
  }
  return null;
}

function* itemsIn(value: unknown): Generator<Item> {
  const open = [value];
  for (let looked = 0; open.length > 0 && looked < 2_000; looked++) {
    const one = open.shift();
    if (Array.isArray(one)) open.push(...one);
    else if (typeof one === 'object' && one !== null) {
      const { '@type': type, headline, name, datePublished, dateCreated } = one as Record<string, unknown>;
      const date = datePublished ?? dateCreated;
      if (typeof date === 'string')
        yield { type: String([type].flat().at(-1) ?? ''), headline: String(headline ?? name ?? ''), date };
      open.push(...Object.values(one));
    }
  }
}
