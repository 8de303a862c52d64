import type { Lane } from '../../lib/record/types.ts';
import { useWords } from '../words.ts';

/** How many statements alleged, answered or did something else, each with the shape of its lane. */
export function Tally({ counts }: { counts: Record<Lane, number> }) {
  const words = useWords();
  return (
    <p class="tally small">
      <span class="alleged">{words.say('tallyAlleged', counts.alleged)}</span>
      <span class="answered">{words.say('tallyAnswered', counts.answered)}</span>
      {counts.other > 0 && <span class="other">{words.say('tallyOther', counts.other)}</span>}
    </p>
  );
}
