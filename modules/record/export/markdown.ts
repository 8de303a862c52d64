import { compareDates, dateInWords } from '../../../lib/record/dates.ts';
import { type OpenRecord, openRecord } from '../../../lib/record/queries.ts';
import type { Dispute, FullRecord } from '../../../lib/record/types.ts';

const verbs: Record<string, string> = { 'declines-to-comment': 'declined to comment' };

/** The whole record to read: each dispute as a story in time order, with its sources. */
export function toMarkdown(full: FullRecord): string {
  const record = openRecord(full);
  const intro = `# On Record\n\nReviewed ${dateInWords(full.recordDate, 'en')}. CC BY 4.0.\n`;
  return [intro, ...full.disputes.map((dispute) => disputeText(dispute, record))].join('\n');
}

/** Disputes with their counts and newest date, one a line: the text of data/INDEX.md. */
export function toIndex(full: FullRecord): string {
  const rows = full.disputes.map(({ id, title, statements, discrepancies }) => {
    const newest = statements.reduce(
      (latest, { date }) => (compareDates(date, latest) > 0 ? date : latest),
      '',
    );
    return `| [${cell(title)}](disputes/${id}.json) | ${statements.length} | ${discrepancies.length} | ${newest} |`;
  });
  const head = ['| dispute | statements | discrepancies | newest |', '| --- | ---: | ---: | --- |'];
  return ['# Disputes on record', '', ...head, ...rows, ''].join('\n');
}

function disputeText(dispute: Dispute, record: OpenRecord): string {
  const lines = dispute.statements.map((statement) => {
    const who = statement.by.map((id) => record.ref(id).name).join(', ');
    const verb = verbs[statement.act] ?? statement.act;
    const sources = dispute.sources
      .filter(({ id }) => statement.sources.includes(id))
      .map(({ publisher, url }) => `[${publisher}](${url})`);
    const doubt = statement.doubt ? ` *${statement.doubt}*` : '';
    const none = statement.noReplyFound ? ' No reply was found in the pages searched.' : '';
    const when = dateInWords(statement.date, 'en');
    return `- **${when}** · ${who} · ${verb}: ${statement.text}${none}${doubt} (${sources.join(', ')})`;
  });
  const differ = dispute.discrepancies.map(
    ({ text, sides }) => `- ${text}\n${sides.map(({ says }) => `  - ${says}`).join('\n')}`,
  );
  return [
    `## ${dispute.title}`,
    '',
    dispute.summary,
    '',
    ...lines,
    ...(differ.length ? ['', 'Where sources differ:', '', ...differ] : []),
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
