import { useState } from 'preact/hooks';
import type { CommandKey } from '../../lib/browser/keys.ts';
import { Button } from '../Button.tsx';
import { Keys } from '../keys/Keys.tsx';
import { useIntoView } from '../use-into-view.ts';
import { useWords } from '../words.ts';
import type { TabEvents } from './popup-view.ts';

interface Props {
  events: Pick<TabEvents, 'onDraft' | 'onHelp' | 'onKeys' | 'loadKeys'>;
}

type Opened = { keys: readonly CommandKey[] } | { problem: string };

/** What is seldom wanted: the draft box, how marks are read, and the keys as the browser has them now. */
export function MoreFold({ events }: Props) {
  const words = useWords();
  const [opened, show] = useState<Opened | null>(null);
  const fold = useIntoView(opened);
  const open = async () => {
    try {
      show({ keys: await events.loadKeys() });
    } catch (fault) {
      show({ problem: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  return (
    <details class="fold more" ref={fold} onToggle={({ currentTarget }) => currentTarget.open && void open()}>
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
        {opened && 'problem' in opened && <p role="alert">{opened.problem}</p>}
        {opened && 'keys' in opened && (
          <>
            <h2>{words.say('optionsKeys')}</h2>
            <Keys keys={opened.keys} />
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
