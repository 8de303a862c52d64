import { csvOf } from '../../../lib/cite/csv.ts';
import type { FullRecord } from '../../../lib/record/types.ts';

/** The whole record, one line a statement, parties and disputes by their ids. */
export function toCsv(full: FullRecord): string {
  return csvOf(
    full.disputes.flatMap((dispute) =>
      dispute.statements.map((statement) => ({
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
        sources: dispute.sources
          .filter(({ id }) => statement.sources.includes(id))
          .map(({ url }) => url)
          .join('|'),
      })),
    ),
  );
}
