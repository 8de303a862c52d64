import type { MessageKey } from '../../lib/browser/i18n.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { PopupView, TabEvents } from './popup-view.ts';

type Situation = 'Never' | 'Unseen' | 'Ask' | 'Off' | 'Nothing' | 'NotYet';

/** Says in plain words why there is nothing to see, and what one can do about it. */
export function SiteNotice({ view, events }: { view: PopupView; events: TabEvents }) {
  const words = useWords();
  const { state, page, pausedUntil } = view;
  if (state === null || page.named.length > 0) return null;
  if (state === 'paused' && pausedUntil !== null) {
    const time = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' }).format(pausedUntil);
    return (
      <Notice title={words.say('popupPaused', time)} live>
        {words.say('popupPausedMeans')}
      </Notice>
    );
  }
  if (page.status === 'reading')
    return (
      <p role="status" class="reading">
        {words.say('popupReading')}
      </p>
    );
  const situation = situationOf(view);
  const mayLook = situation === 'Off' || situation === 'Ask';
  return (
    <Notice
      title={words.say(`popup${situation}`)}
      live
      actions={mayLook && <Button onClick={events.onOnce}>{words.say('popupLookOnce')}</Button>}
    >
      {words.say(`popup${situation}Means` as MessageKey)}
    </Notice>
  );
}

function situationOf({ state, page }: PopupView): Situation {
  if (page.status === 'read') return 'Nothing';
  if (state === 'never') return 'Never';
  if (state === 'unseen') return 'Unseen';
  if (state === 'ask') return 'Ask';
  return state === 'on' ? 'NotYet' : 'Off';
}
