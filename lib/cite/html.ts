import { groupByDispute } from './group.ts';
import { pageNotes } from './page-notes.ts';
import { quotationLink } from './text-fragment.ts';
import type { CiteFormat } from './types.ts';

/** Stands in the sentence for the names, which are set bold. */
const here = '\uE000';

/** A piece of HTML to paste into a page: headings, lists and links, no style of its own. */
export const html: CiteFormat = {
  id: 'html',
  ending: 'html',
  type: 'text/html',
  write: (taken, words) => {
    const notes = pageNotes(taken.page, words).map(({ heading, lines }) => {
      const items = lines.map(({ text, sources }) => {
        const links = sources.map(({ publisher, title, url, lang }) => link(url, lang, publisher, title));
        return `<li>${escaped(text)}${links.length > 0 ? ` (${links.join('; ')})` : ''}</li>`;
      });
      return `<h3>${escaped(heading)}</h3>\n<ul>\n${items.join('\n')}\n</ul>`;
    });
    const parts = groupByDispute(taken).map(({ title, statements }) => {
      const items = statements.map(({ by, act, date, text, quote, noReplyFound, sources }) => {
        const links = sources.map(({ publisher, title, url, lang }, place) =>
          link(place === 0 ? quotationLink(url, quote) : url, lang, publisher, title),
        );
        const who = `<b>${escaped(by.map(({ name }) => name).join(', '))}</b>`;
        const head = escaped(words.said(here, act)).replace(here, () => who);
        const said = quote
          ? ` <q cite="${escaped(sources[0]?.url ?? '')}" lang="${escaped(quote.lang)}">${escaped(quote.text)}</q>`
          : '';
        const extra = noReplyFound ? ` ${escaped(words.noReply)}` : '';
        return `<li>${head}, <time datetime="${date}">${escaped(words.when(date))}</time>: ${escaped(text)}${said}${extra} (${links.join('; ')})</li>`;
      });
      const head = title === taken.title ? '' : `<h3>${escaped(title)}</h3>\n`;
      return `${head}<ul>\n${items.join('\n')}\n</ul>`;
    });
    return `<section>\n<h2>${escaped(taken.title)}</h2>\n${[...notes, ...parts].join('\n')}\n<p><small>${escaped(words.origin(taken.recordDate))}</small></p>\n</section>\n`;
  },
};

function link(url: string, lang: string, publisher: string, title: string): string {
  return `<a href="${escaped(url)}" hreflang="${escaped(lang)}"><cite>${escaped(publisher)}: ${escaped(title)}</cite></a>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
