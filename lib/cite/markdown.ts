import { groupByDispute } from './group.ts';
import { pageNotes } from './page-notes.ts';
import { quotationLink } from './text-fragment.ts';
import type { CiteFormat } from './types.ts';

/** Markdown (CommonMark) with links; a quotation leads to its place in the source. */
export const markdown: CiteFormat = {
  id: 'md',
  ending: 'md',
  type: 'text/markdown',
  write: (taken, words) => {
    const notes = pageNotes(taken.page, words).map(({ heading, lines }) => {
      const items = lines.map(({ text, sources }) => {
        const links = sources.map(
          ({ publisher, title, url }) => `[${plain(publisher)}: ${plain(title)}](<${url}>)`,
        );
        return `- ${plain(text)}${links.length > 0 ? ` (${links.join('; ')})` : ''}`;
      });
      return `## ${plain(heading)}\n\n${items.join('\n')}`;
    });
    const parts = groupByDispute(taken).flatMap(({ title, statements }) => [
      ...(title === taken.title ? [] : [`## ${plain(title)}`]),
      statements
        .map(({ by, act, date, text, quote, noReplyFound, sources }) => {
          const who = plain(by.map(({ name }) => name).join(', '));
          const links = sources.map(
            ({ publisher, title, url }, place) =>
              `[${plain(publisher)}: ${plain(title)}](<${place === 0 ? quotationLink(url, quote) : url}>)`,
          );
          const extra = noReplyFound ? ` ${plain(words.noReply)}` : '';
          return `- **${words.when(date)}** · ${who} · ${words.verb(act)}: ${plain(text)}${extra} (${links.join('; ')})`;
        })
        .join('\n'),
    ]);
    return `${[`# ${plain(taken.title)}`, ...notes, ...parts, `*${plain(words.origin(taken.recordDate))}*`].join('\n\n')}\n`;
  },
};

/** Characters that CommonMark would read as markup are kept as they are. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
