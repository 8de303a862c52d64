import { useRef, useState } from 'preact/hooks';
import type { Loaded } from '../../lib/browser/load-page.ts';
import type { TabView } from '../../lib/browser/tab-view.ts';
import type { Place } from '../../lib/dossier/address.ts';
import { Button } from '../Button.tsx';
import { LookUp } from '../find/LookUp.tsx';
import { MoreFold } from '../popup/MoreFold.tsx';
import { NamedStory } from '../popup/NamedStory.tsx';
import { OnPage } from '../popup/OnPage.tsx';
import { SiteNotice } from '../popup/SiteNotice.tsx';
import { useAnswered } from '../popup/use-answered.ts';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.ts';
import { FoundStory } from './FoundStory.tsx';
import type { PanelEvents } from './panel-view.ts';

interface Props {
  view: TabView;
  events: PanelEvents;
}

/** The panel beside the page: what the tab in front mentions, the story of what is chosen, and any name looked up. */
export function Panel({ view, events }: Props) {
  const words = useWords();
  const { site, state, pausedUntil, page, problem } = view;
  const [chosen, choose] = useState<string | null>(null);
  const [found, setFound] = useState<Loaded | null>(null);
  const asked = useRef(0);
  const named = page.named.find(({ id }) => id === chosen);
  const listed = useAnswered(page);
  const open = (id: string | null) => {
    asked.current++;
    setFound(null);
    choose(id);
  };
  const go = (place: Place) => {
    if (place.show === 'find') return events.onGo(place);
    const { show, id } = place;
    if (show === 'entity' && page.named.some((one) => one.id === id)) return open(id);
    const turn = ++asked.current;
    setFound({ status: 'loading' });
    // An answer that another wish has overtaken is not shown.
    void events.load(show, id).then((loaded) => turn === asked.current && setFound(loaded));
  };
  return (
    <main class="look panel">
      <h1 class="heard">{words.say('extensionName')}</h1>
      <header>
        {site !== null && (
          <Switch
            label={words.say('popupLabel', site)}
            checked={state === 'on' || state === 'paused'}
            onChange={events.onSwitch}
          />
        )}
        <LookUp load={events.loadNames} onGo={go} />
      </header>
      <div class="middle">
        {problem && (
          <p role="alert" class="problem">
            {problem}
          </p>
        )}
        {found ? (
          <FoundStory
            loaded={found}
            asOf={page.about.asOf}
            onBack={() => open(null)}
            onRead={events.onRead}
          />
        ) : named ? (
          <NamedStory
            key={named.id}
            named={named}
            findings={page.findings.filter((one) => one.about.includes(named.id))}
            about={page.about}
            listed
            onBack={() => open(null)}
            onShow={events.onShow}
            onRead={events.onRead}
          />
        ) : (
          <>
            <SiteNotice view={{ ...view, page: listed }} events={events} />
            <OnPage key={view.pageKey} page={listed} events={events} onChoose={open} />
            <MoreFold events={events} />
          </>
        )}
      </div>
      <footer>
        <Button kind="quiet" onClick={() => events.onPause(pausedUntil === null)}>
          {words.say(pausedUntil === null ? 'popupPause' : 'popupResume')}
        </Button>
        <Button kind="quiet" onClick={events.onSettings}>
          {words.say('popupSettings')}
        </Button>
      </footer>
    </main>
  );
}
