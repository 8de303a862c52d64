import { useEffect, useState } from 'preact/hooks';
import type { CommandKey } from '../../lib/browser/keys.ts';
import { Button } from '../Button.tsx';
import { Keys } from '../keys/Keys.tsx';
import { bringIntoView } from '../use-into-view.ts';
import { useWords } from '../words.ts';
import type { TabEvents } from './popup-view.ts';

interface Props {
  events: Pick<TabEvents, 'onDraft' | 'onHelp' | 'onKeys' | 'loadKeys'>;
}

type Loaded = { keys: readonly CommandKey[] } | { problem: string };

/** What is seldom wanted: the draft box, how marks are read, and the keys as the browser has them now. */
export function MoreFold({ events }: Props) {
  const words = useWords();
  const [loaded, show] = useState<Loaded | null>(null);
  const load = async () => {
    try {
      show({ keys: await events.loadKeys() });
    } catch (fault) {
      show({ problem: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  // Before anybody can open it: a fold that grows when it is open moves its buttons from under the pointer.
  useEffect(() => void load(), []);
  const toggled = (fold: HTMLDetailsElement) => {
    if (!fold.open) return;
    bringIntoView(fold);
    // The panel may have stood open while somebody changed a key.
    void load();
  };
  return (
    <details class="fold more" onToggle={({ currentTarget }) => toggled(currentTarget)}>
      <summary>{words.say('popupMore')}</summary>
      <div class="body">
        <div class="row">
          <Button kind="quiet" onClick={events.onDraft}>
            {words.say('popupDraft')}
          </Button>
          <Button kind="quiet" onClick={events.onHelp}>
            {words.say('popupHelp')}
          </Button>
        </div>
        {loaded && 'problem' in loaded && <p role="alert">{loaded.problem}</p>}
        {loaded && 'keys' in loaded && (
          <>
            <h2>{words.say('optionsKeys')}</h2>
            <Keys keys={loaded.keys} />
            <div class="row">
              <Button kind="quiet" onClick={events.onKeys}>
                {words.say('optionsChangeKeys')}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
