import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { LookUp } from '../find/LookUp.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.ts';
import { MoreFold } from './MoreFold.tsx';
import { NamedStory } from './NamedStory.tsx';
import { OnPage } from './OnPage.tsx';
import type { PopupEvents, PopupView } from './popup-view.ts';
import { SiteNotice } from './SiteNotice.tsx';
import { useAnswered } from './use-answered.ts';

interface Props {
  view: PopupView;
  events: PopupEvents;
}

/** The popup: the switch for this site first, then what is on this page, then both sides of what is chosen. */
export function Popup({ view, events }: Props) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const { site, state, pausedUntil, page, problem } = view;
  const named = page.named.find(({ id }) => id === chosen);
  const listed = useAnswered(page);
  return (
    <main class="look popup">
      <h1 class="heard">{words.say('extensionName')}</h1>
      <header>
        {state === null && <div class="switch-room" />}
        {site !== null && (
          <Switch
            label={words.say('popupLabel', site)}
            checked={state === 'on' || state === 'paused'}
            onChange={events.onSwitch}
          />
        )}
        <LookUp load={events.loadNames} onGo={events.onGo} />
      </header>
      <div class="middle">
        {problem && (
          <p role="alert" class="problem">
            {problem}
          </p>
        )}
        <SiteNotice view={named ? view : { ...view, page: listed }} events={events} />
        {named ? (
          <NamedStory
            named={named}
            findings={page.findings.filter((one) => one.about.includes(named.id))}
            about={page.about}
            onBack={() => choose(null)}
            onShow={events.onShow}
            onRead={events.onRead}
          />
        ) : (
          <>
            <OnPage page={listed} events={events} onChoose={choose} />
            <MoreFold events={events} />
          </>
        )}
      </div>
      <footer>
        {pausedUntil !== null ? (
          <Button kind="quiet" onClick={() => events.onPause(false)}>
            {words.say('popupResume')}
          </Button>
        ) : (
          <Button kind="quiet" onClick={() => events.onPause(true)}>
            {words.say('popupPause')}
          </Button>
        )}
        <Button kind="quiet" onClick={events.onPanel}>
          {words.say('popupPanel')}
        </Button>
        <Button kind="quiet" onClick={events.onSettings}>
          {words.say('popupSettings')}
        </Button>
      </footer>
    </main>
  );
}
