import type { FullRecord } from '../../../lib/record/types.ts';

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

/** One line a statement, ids joined by `|`, RFC 4180 with a header line. */
export function toCsv(full: FullRecord): string {
  const rows = full.disputes.flatMap((dispute) =>
    dispute.statements.map((statement): Record<(typeof columns)[number], string> => {
      const urls = dispute.sources.filter(({ id }) => statement.sources.includes(id)).map(({ url }) => url);
      return {
        dispute: dispute.id,
        statement: statement.id,
        date: statement.date,
        by: statement.by.join('|'),
        act: statement.act,
        about: statement.about.join('|'),
        text: statement.text,
        quote: statement.quote?.text ?? '',
        in_reply_to: (statement.inReplyTo ?? []).join('|'),
        no_reply_found: statement.noReplyFound ? 'true' : '',
        doubt: statement.doubt ?? '',
        sources: urls.join('|'),
      };
    }),
  );
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
