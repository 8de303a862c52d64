import { laneOf } from '../record/acts.ts';
import { isBefore } from '../record/dates.ts';
import type { OpenRecord } from '../record/queries.ts';
import type { Dispute, Statement } from '../record/types.ts';
import type { StatementView } from '../record/views.ts';
import { aboutDisputes } from './about-disputes.ts';
import { isHeard } from './is-heard.ts';
import type { PageDate } from './page-date.ts';
import { pageSentences } from './page-sentences.ts';
import { repliesOf } from './replies.ts';
import { sideOf } from './sides.ts';
import type { PageBrief } from './types.ts';

/** A dispute that the page is about and tells in part. */
export interface Unheard {
  dispute: string;
  title: string;
  /** What the page reports of it. */
  reports: StatementView;
  /** What had been answered before the day the page was written and is not to be found in it, the accused's own answer first; never empty. */
  misses: StatementView[];
}

/** So many answers are told of, each of another side. */
const mostMisses = 2;

/**
 * Which answers on record a page leaves out, of the disputes that it is about. Says nothing where anything on the
 * page could be the answer, where it was not there before the day of the page, and where the page's language or
 * its length keeps us from knowing.
 */
export function findUnheard(brief: PageBrief, asOf: PageDate, record: OpenRecord): Unheard[] {
  const texts = brief.page?.texts;
  if (!texts || asOf.date.length < 10 || isBehindWall(brief)) return [];
  const replies = repliesOf(texts.join('\n'));
  if (!replies) return [];
  const page = pageSentences(brief, texts);
  return aboutDisputes(brief, page, asOf.date, record, replies).flatMap(({ dispute, reports }) => {
    const answers = answersTo(reports, dispute, asOf.date);
    const side = ({ by }: Statement) => sideOf(by[0] ?? '', record).id;
    const isAccused = ({ by }: Statement) => by.some((id) => reports.about.includes(id));
    // Who is heard with one answer is heard.
    const heard = new Set(answers.filter((answer) => isHeard(answer, page, record, replies)).map(side));
    const sides = answers.map(side);
    const first = answers
      .filter((_, at) => !heard.has(sides[at] ?? '') && sides.indexOf(sides[at] ?? '') === at)
      .sort((a, b) => Number(isAccused(b)) - Number(isAccused(a)))
      .slice(0, mostMisses);
    if (first.length === 0) return [];
    const { id, title } = dispute;
    const view = (statement: Statement) => record.statement(id, statement.id) ?? [];
    return [reports].flatMap(view).map((reported) => ({
      ...{ dispute: id, title, reports: reported },
      misses: first.flatMap(view),
    }));
  });
}

/** What was said in answer before a day, oldest first. To decline to comment is no answer that a page could leave out. */
function answersTo(reported: Statement, { statements }: Dispute, day: string): Statement[] {
  const accusations = new Set(
    statements
      .filter(({ act, date }) => laneOf(act) === 'alleged' && date <= reported.date)
      .map(({ id }) => id),
  );
  return statements
    .filter(({ act, date, inReplyTo = [] }) => {
      if (laneOf(act) !== 'answered' || act === 'declines-to-comment') return false;
      return isBefore(date, day) && date.length === 10 && inReplyTo.some((id) => accusations.has(id));
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A page that shows only its first lines to those who have not paid leaves nothing out. */
function isBehindWall({ page }: PageBrief): boolean {
  return page?.jsonLd.some((text) => /"isAccessibleForFree"\s*:\s*"?false/iu.test(text)) ?? false;
}
