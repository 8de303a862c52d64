import { dateInWords, dayOf } from '../../lib/record/dates.ts';
import type { News, StatementView } from '../../lib/record/views.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { freshness, newsInWords } from './news.ts';
import { StatementLine } from './StatementLine.tsx';

/** So many stand at the top; the others are marked where they stand. */
const few = 3;

interface Props {
  news: News | undefined;
  /** Those among which the new ones are. */
  statements: readonly StatementView[];
}

/** What is new since the reader last read this, before everything else: the youngest first. */
export function NewsNote({ news, statements }: Props) {
  const words = useWords();
  if (!news) return null;
  const fresh = statements
    .filter((one) => freshness(one, news) !== null)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const rest = fresh.length - few;
  const day = dateInWords(dayOf(news.since), words.locale);
  return (
    <Notice>
      <details class="fold news" open>
        <summary>{words.say('newsSince', day, newsInWords(news, words))}</summary>
        <ol class="story">
          {fresh.slice(0, few).map((one) => (
            <StatementLine
              key={`${one.dispute} ${one.id}`}
              statement={one}
              answered={answeredBy(one, statements)}
            />
          ))}
        </ol>
        {rest > 0 && <p class="small">{words.count('newsMore', rest)}</p>}
      </details>
    </Notice>
  );
}

/** The statements of its dispute that one answers. */
function answeredBy(one: StatementView, statements: readonly StatementView[]): StatementView[] {
  return statements.filter(({ dispute, id }) => dispute === one.dispute && one.inReplyTo.includes(id));
}
