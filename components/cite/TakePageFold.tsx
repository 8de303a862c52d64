import { useState } from 'preact/hooks';
import type { Taken } from '../../lib/cite/types.ts';
import { useIntoView } from '../use-into-view.ts';
import { useWords } from '../words.ts';
import type { TakePage } from './TakePage.tsx';
import { type TakeHands, TakeHandsContext } from './take-hands.ts';

/** What taking a whole page along needs. */
export interface PageToTake {
  taken: Taken;
  hands: TakeHands;
  /** Saves the evidence and gives its fingerprint; rejects with a sentence for the reader. */
  onEvidence: () => Promise<string>;
}

type Opened = { Body: typeof TakePage; page: PageToTake } | { problem: string };

/** "Take this page along", folded: what it needs is loaded when it is opened. */
export function TakePageFold({ load }: { load: () => Promise<PageToTake> }) {
  const words = useWords();
  const [opened, show] = useState<Opened | null>(null);
  const fold = useIntoView(opened);
  const open = async () => {
    try {
      const [{ TakePage }, page] = await Promise.all([import('./TakePage.tsx'), load()]);
      show({ Body: TakePage, page });
    } catch (fault) {
      show({ problem: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  return (
    <details class="fold take" ref={fold} onToggle={({ currentTarget }) => currentTarget.open && void open()}>
      <summary>{words.say('takeThisPage')}</summary>
      {opened === null && <p role="status">{words.say('takeLoading')}</p>}
      {opened && 'problem' in opened && <p role="alert">{opened.problem}</p>}
      {opened && 'page' in opened && (
        <TakeHandsContext.Provider value={opened.page.hands}>
          <opened.Body taken={opened.page.taken} onEvidence={opened.page.onEvidence} />
        </TakeHandsContext.Provider>
      )}
    </details>
  );
}
