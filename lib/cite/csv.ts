import type { CiteFormat } from './types.ts';

const columns = [
  'dispute',
  'statement',
  'date',
  'by',
  'act',
  'about',
  'text',
  'quote',
  'in_reply_to',
  'no_reply_found',
  'doubt',
  'sources',
] as const;

export type CsvRow = Record<(typeof columns)[number], string>;

/** Rows as RFC 4180 text with a header line; several values in one cell are joined by `|`. */
export function csvOf(rows: readonly CsvRow[]): string {
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet takes for a formula is kept as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line a statement, with names instead of ids, for a spreadsheet. */
export const csv: CiteFormat = {
  id: 'csv',
  ending: 'csv',
  type: 'text/csv',
  write: (taken) =>
    csvOf(
      taken.items.map(({ dispute, statement }) => ({
        dispute: dispute.title,
        statement: statement.id,
        date: statement.date,
        by: statement.by.map(({ name }) => name).join('|'),
        act: statement.act,
        about: statement.about.map(({ name }) => name).join('|'),
        text: statement.text,
        quote: statement.quote?.text ?? '',
        in_reply_to: statement.inReplyTo.join('|'),
        no_reply_found: statement.noReplyFound ? 'true' : '',
        doubt: statement.doubt ?? '',
        sources: statement.sources.map(({ url }) => url).join('|'),
      })),
    ),
};
