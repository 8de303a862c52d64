import type { Unheard } from '../../lib/reading/unheard.ts';
import { useWords } from '../words.ts';
import { StatementLine } from './StatementLine.tsx';
import { unheardSentence } from './unheard-words.ts';

/** What a page reports of a dispute and whose answer it does not mention: a sentence, and behind it what was said, with its sources. */
export function UnheardNote({ unheard }: { unheard: Unheard }) {
  const words = useWords();
  return (
    <details class="fold unheard">
      <summary>{unheardSentence(unheard, words)}</summary>
      <ol class="story">
        {unheard.misses.map((statement) => (
          <StatementLine key={statement.id} statement={statement} answered={[]} />
        ))}
      </ol>
    </details>
  );
}
