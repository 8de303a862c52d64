import { thenAndSince } from '../../lib/reading/then-and-since.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import type { RecordDate } from '../../lib/record/types.ts';
import type { DisputeView, StatementView } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { Recorded, RecordedParagraph } from './Recorded.tsx';
import { StatementLine } from './StatementLine.tsx';

interface Props {
  dispute: DisputeView;
  /** The first is open; the others wait folded. */
  open: boolean;
  /** The day the page at hand was written: the story is parted there. */
  asOf?: RecordDate | undefined;
  /** The id of a statement's line, where lines are gone to by script. */
  anchorOf?: (statement: string) => string;
}

/** One dispute in time order; the shape at each line's side says whether it alleges or answers. */
export function DisputeStory({ dispute, open, asOf, anchorOf }: Props) {
  const words = useWords();
  const { title, summary, statements } = dispute;
  const { known, since } = asOf ? thenAndSince(statements, asOf) : { known: statements, since: [] };
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const count = (lane: StatementView['lane']) =>
    statements.filter((statement) => statement.lane === lane).length;
  return (
    <details class="dispute" open={open}>
      <summary>
        <h3>
          <Recorded>{title}</Recorded>
        </h3>
        <span class="small tally">
          <span class="alleged">{words.say('tallyAlleged', count('alleged'))}</span>
          <span class="answered">{words.say('tallyAnswered', count('answered'))}</span>
          {count('other') > 0 && <span class="other">{words.say('tallyOther', count('other'))}</span>}
        </span>
      </summary>
      <RecordedParagraph kind="summary">{summary}</RecordedParagraph>
      {known.length > 0 && <ol class="story">{lines(known)}</ol>}
      {asOf && since.length > 0 && (
        <>
          <h4 class="since">
            {words.say(known.length > 0 ? 'storySince' : 'storyAllSince', dateInWords(asOf, words.locale))}
          </h4>
          <ol class="story">{lines(since)}</ol>
        </>
      )}
    </details>
  );

  function lines(some: StatementView[]) {
    return some.map((statement) => (
      <StatementLine
        key={statement.id}
        statement={statement}
        answered={statement.inReplyTo.flatMap((id) => byId.get(id) ?? [])}
        anchor={anchorOf?.(statement.id)}
      />
    ));
  }
}
