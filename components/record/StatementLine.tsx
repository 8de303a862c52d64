import { useContext } from 'preact/hooks';
import { dateInWords } from '../../lib/record/dates.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { CiteStatement } from '../cite/CiteStatement.tsx';
import { useWords } from '../words.ts';
import { actKey } from './act-key.ts';
import { InSentence } from './InSentence.tsx';
import { freshness, NewsContext } from './news.ts';
import { Parties } from './Parties.tsx';
import { Recorded, RecordedParagraph } from './Recorded.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  statement: StatementView;
  /** The statements this one answers, where they are shown too. */
  answered: StatementView[];
  /** Where the line can be gone to by script. */
  anchor?: string | undefined;
}

/** One line of the record: who, verb, date, what was said, where it can be read. */
export function StatementLine({ statement, answered, anchor }: Props) {
  const words = useWords();
  const { act, by, onBehalfOf, date, text, quote, sources, lane, noReplyFound, doubt } = statement;
  const fresh = freshness(statement, useContext(NewsContext));
  const separator = words.say('listSeparator');
  return (
    <li class={`statement ${lane}`} id={anchor} tabIndex={anchor ? -1 : undefined}>
      <p class="said">
        {fresh && <span class="fresh">{words.say(fresh === 'new' ? 'newsNew' : 'newsNow')}</span>}
        <InSentence message="statementHead">
          <b class="who">
            <Parties parties={by} />
          </b>
          <span class="verb">{words.say(actKey(act))}</span>
        </InSentence>
        {onBehalfOf.length > 0 && (
          <span class="small">
            {' '}
            {words.say('statementOnBehalf', onBehalfOf.map(({ name }) => name).join(separator))}
          </span>
        )}
      </p>
      <p class="small when">
        {' '}
        <time dateTime={date}>{dateInWords(date, words.locale)}</time>
        {answered.length > 0 && ` · ${words.say('statementAnswers', speakers(answered, separator))}`}
      </p>
      <RecordedParagraph>{text}</RecordedParagraph>
      {quote && (
        <blockquote lang={quote.lang} dir="auto">
          <InSentence message="inQuotes">{quote.text}</InSentence>
        </blockquote>
      )}
      {noReplyFound && <p class="small">{words.say('statementNoReply')}</p>}
      {doubt && (
        <p class="small doubt">
          <InSentence message="statementDoubt">
            <Recorded>{doubt}</Recorded>
          </InSentence>
        </p>
      )}
      <Sources sources={sources} quote={quote} />
      <CiteStatement statement={statement} />
    </li>
  );
}

/** Who is answered, each once, the first three by name. */
function speakers(statements: StatementView[], separator: string): string {
  const names = [...new Set(statements.flatMap(({ by }) => by[0]?.name ?? []))];
  return names.length > 3 ? `${names.slice(0, 3).join(separator)} …` : names.join(separator);
}
