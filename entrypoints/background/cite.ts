import { citeWords } from '../../components/cite/cite-words.ts';
import { loadCiteFormat, saveCiteFormat } from '../../lib/browser/cite-store.ts';
import { browserWords } from '../../lib/browser/i18n.ts';
import type { CiteAsked, Cited } from '../../lib/browser/protocol.ts';
import { sha1 } from '../../lib/browser/take.ts';
import { citeFormats } from '../../lib/cite/formats.ts';
import { theRecord } from './record.ts';

/** One statement with its sources in the format asked for, which is remembered, or in the one last used. */
export async function citeStatement({ dispute, statement, format: wanted }: CiteAsked): Promise<Cited> {
  if (wanted !== undefined) await saveCiteFormat(wanted);
  const [record, used] = await Promise.all([theRecord(), loadCiteFormat()]);
  const format = citeFormats.find(({ id }) => id === used);
  const view = record.statement(dispute, statement);
  const title = record.full.disputes.find(({ id }) => id === dispute)?.title;
  if (!format || !view || title === undefined)
    throw new Error(`${dispute} › ${statement} › the record has no such statement.`);
  const taken = {
    title,
    recordDate: record.full.recordDate,
    items: [{ dispute: { id: dispute, title }, statement: view }],
  };
  return { text: await format.write(taken, citeWords(browserWords()), sha1), format: used };
}
