import type { Source } from '../record/types.ts';
import { groupByDispute } from './group.ts';
import { pageNotes } from './page-notes.ts';
import type { CiteFormat, CiteWords } from './types.ts';

/** Plain text for a mail or a note: each statement with who, what, when and where it can be read. */
export const plainText: CiteFormat = {
  id: 'text',
  ending: 'txt',
  type: 'text/plain',
  write: (taken, words) => {
    const notes = pageNotes(taken.page, words).map(({ heading, lines }) =>
      [
        heading,
        ...lines.flatMap(({ text, sources }) => [
          `- ${text}`,
          ...sources.map((source) => line(source, words)),
        ]),
      ].join('\n'),
    );
    const parts = groupByDispute(taken).map(({ title, statements }) =>
      [
        ...(title === taken.title ? [] : [title]),
        ...statements.map(({ by, act, date, text, quote, noReplyFound, sources }) =>
          [
            `${words.said(by.map(({ name }) => name).join(', '), act)}, ${words.when(date)}: ${text}`,
            ...(quote ? [words.quoted(quote.text)] : []),
            ...(noReplyFound ? [words.noReply] : []),
            ...sources.map((source) => line(source, words)),
          ].join('\n'),
        ),
      ].join('\n\n'),
    );
    return `${[taken.title, ...notes, ...parts, words.origin(taken.recordDate)].join('\n\n')}\n`;
  },
};

function line({ publisher, title, url, published }: Source, words: CiteWords): string {
  return `  ${publisher}: ${title}${published ? `, ${words.when(published)}` : ''}. ${url}`;
}
