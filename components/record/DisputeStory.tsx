import type { DisputeView, StatementView } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';
import { StatementLine } from './StatementLine.tsx';

interface Props {
  dispute: DisputeView;
  /** The first is open; the others wait folded. */
  open: boolean;
}

/** One dispute in time order; the shape at each line's side says whether it alleges or answers. */
export function DisputeStory({ dispute, open }: Props) {
  const words = useWords();
  const { title, summary, statements } = dispute;
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const count = (lane: StatementView['lane']) =>
    statements.filter((statement) => statement.lane === lane).length;
  return (
    <details class="dispute" open={open}>
      <summary>
        <h3>{title}</h3>
        <span class="small tally">
          <span class="alleged">{words.say('tallyAlleged', count('alleged'))}</span>
          <span class="answered">{words.say('tallyAnswered', count('answered'))}</span>
          {count('other') > 0 && <span class="other">{words.say('tallyOther', count('other'))}</span>}
        </span>
      </summary>
      <p class="summary">{summary}</p>
      <ol class="story">
        {statements.map((statement) => (
          <StatementLine
            key={statement.id}
            statement={statement}
            answered={statement.inReplyTo.flatMap((id) => byId.get(id) ?? [])}
          />
        ))}
      </ol>
    </details>
  );
}
