import { useContext, useState } from 'preact/hooks';
import type { Taken } from '../../lib/cite/types.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { TakeHandsContext } from './take-hands.ts';

interface Props {
  taken: Taken;
  /** Saves the evidence and gives its fingerprint; rejects with a sentence for the reader. */
  onEvidence: () => Promise<string>;
}

/** A whole page to take along: in the format of the reader's choice, or as evidence. */
export function TakePage({ taken, onEvidence }: Props) {
  const words = useWords();
  const hands = useContext(TakeHandsContext);
  const [outcome, tell] = useState<{ fingerprint: string } | { problem: string } | null>(null);
  if (!hands) return null;
  const save = () =>
    onEvidence().then(
      (fingerprint) => tell({ fingerprint }),
      (fault: unknown) => tell({ problem: fault instanceof Error ? fault.message : String(fault) }),
    );
  return (
    <>
      <p class="small">{words.say('takeThisPageWhat')}</p>
      <TakeAlong taken={taken} {...hands} />
      <div class="evidence">
        <Button onClick={() => void save()}>{words.say('takeEvidence')}</Button>
        <p class="small">{words.say('takeEvidenceMeans')}</p>
        <div role="status">
          {outcome && 'problem' in outcome && <p>{outcome.problem}</p>}
          {outcome && 'fingerprint' in outcome && (
            <p class="small">
              {words.say('takeEvidenceSaved')} <code>{outcome.fingerprint}</code>
            </p>
          )}
        </div>
      </div>
    </>
  );
}
