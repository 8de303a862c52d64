import { laneOf } from '../record/acts.ts';
import type { OpenRecord } from '../record/queries.ts';
import type { Dispute, Statement } from '../record/types.ts';
import { datesIn } from './date-words.ts';
import type { PageSentence } from './page-sentences.ts';
import type { Replies } from './replies.ts';
import { sideOf } from './sides.ts';
import type { PageBrief } from './types.ts';

/** A dispute that a page is about, with the accusation that it reports. */
export interface AboutDispute {
  dispute: Dispute;
  reports: Statement;
}

/** News of a statement is written within so many days. */
const newsDays = 45;
/** Fewer paragraphs are a teaser, not a report; a paragraph has so many characters. */
const fewestParagraphs = 2;
const paragraph = 110;
const paragraphOfHan = 45;
/** Named so often, and in so large a share of all that the page names, a party is what it is about. */
const fewestMentions = 3;
const share = 0.4;

/**
 * The disputes that a page is about and does not only touch: one whom they are about stands in the headline and
 * throughout, the accuser is there, what was done is told beside the accused, and the time fits. The newest first.
 */
export function aboutDisputes(
  brief: PageBrief,
  page: readonly PageSentence[],
  day: string,
  record: OpenRecord,
  replies: Replies,
): AboutDispute[] {
  if (!isReport(brief)) return [];
  const named = countNamed(page, record);
  const found: AboutDispute[] = [];
  for (const dispute of record.full.disputes) {
    const reports = reportedIn(dispute, brief, page, day, named, record, replies);
    if (reports) found.push({ dispute, reports });
  }
  found.sort((a, b) => (a.reports.date < b.reports.date ? 1 : a.reports.date > b.reports.date ? -1 : 0));
  // Of several disputes over the same party the page is about the newest: the others are its history.
  return found.filter(
    ({ reports }, at) =>
      !found.slice(0, at).some((newer) => newer.reports.about.some((id) => reports.about.includes(id))),
  );
}

function isReport({ page }: PageBrief): boolean {
  const texts = page?.texts ?? [];
  const long = (text: string) =>
    text.length >=
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u.test(text) ? paragraphOfHan : paragraph);
  return texts.filter(long).length >= fewestParagraphs;
}

/** How often each party is named that is no state and no outlet. */
function countNamed(page: readonly PageSentence[], record: OpenRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of page.flatMap(({ mentions }) => mentions)) {
    if (sideOf(entity, record).country !== undefined || record.entity(entity)?.kind === 'outlet') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

/** The accusation of a dispute that the page reports, if the page is about it. */
function reportedIn(
  { statements }: Dispute,
  brief: PageBrief,
  page: readonly PageSentence[],
  day: string,
  named: ReadonlyMap<string, number>,
  record: OpenRecord,
  replies: Replies,
): Statement | undefined {
  const accusations = statements.filter(
    ({ act, date }) => laneOf(act) === 'alleged' && date.length === 10 && date <= day,
  );
  const accused = new Set(accusations.flatMap(({ about }) => about).filter((id) => named.has(id)));
  const total = [...named.values()].reduce((sum, count) => sum + count, 0);
  const count = [...accused].reduce((sum, id) => sum + (named.get(id) ?? 0), 0);
  if (count < fewestMentions || count / total < share) return undefined;
  const inHeadline = headlineNames(brief);
  if (![...accused].some((id) => inHeadline.has(id))) return undefined;
  const text = page.map((one) => one.text).join('\n');
  const days = new Set(datesIn(text, brief.lang.toLowerCase()).map(({ date }) => date));
  const isNews = (date: string) => daysBetween(date, day) <= newsDays || days.has(date);
  const isHere = (id: string) => {
    const { id: side, country } = sideOf(id, record);
    if (page.some(({ mentions }) => mentions.some(({ entity }) => sideOf(entity, record).id === side)))
      return true;
    return country !== undefined && replies.namesState(country, text);
  };
  return accusations
    .filter(({ act, about, by, date }) => {
      if (!isNews(date) || !by.some(isHere)) return false;
      return page.some(
        (one) => one.mentions.some(({ entity }) => about.includes(entity)) && replies.tellsOf(act, one.text),
      );
    })
    .sort((a, b) => rank(b) - rank(a) || (a.date < b.date ? 1 : -1))[0];
}

/** Sanctions and charges say most clearly which dispute it is. */
function rank({ act }: Statement): number {
  return ['alleges', 'attributes', 'indicts', 'sanctions'].indexOf(act);
}

/** Those named in the page's headline or in the title of its window. */
function headlineNames({ blocks, page, title }: PageBrief): Set<string> {
  const headline = new Set(page?.nearHeadline.filter(({ from }) => from === 0).map(({ text }) => text));
  const low = title.toLowerCase();
  return new Set(
    blocks.flatMap(({ text, heading, mentions }) =>
      mentions
        .filter((mention) => (heading && headline.has(text)) || low.includes(mention.text.toLowerCase()))
        .map(({ entity }) => entity),
    ),
  );
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}
