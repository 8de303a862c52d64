import { groupByDispute } from './group.ts';
import { quotationLink } from './text-fragment.ts';
import type { CiteFormat } from './types.ts';

/** Markdown (CommonMark) with links; a quotation leads to its place in the source. */
export const markdown: CiteFormat = {
  id: 'md',
  ending: 'md',
  type: 'text/markdown',
  write: (taken, words) => {
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
    return `${[`# ${plain(taken.title)}`, ...parts, `*${plain(words.origin(taken.recordDate))}*`].join('\n\n')}\n`;
  },
};

/** Characters that CommonMark would read as markup are kept as they are. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
