import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CiteHandsContext } from '../../components/cite/cite-hands.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupEvents, PopupView } from '../../components/popup/popup-view.ts';
import { WordsContext } from '../../components/words.ts';
import { copyCitation } from '../../lib/browser/copy-citation.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { handsOn } from '../../lib/browser/tab-hands.ts';
import { Situation, tabInFront } from '../../lib/browser/tab-situation.ts';
import { dossierPage, writePlace } from '../../lib/dossier/address.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/find/find.css';
import '../../components/record/record.css';
import '../../components/record/news.css';
import '../../components/record/about-page.css';
import '../../components/record/differs.css';
import '../../components/record/small-timeline.css';
import '../../components/cite/take-along.css';
import '../../components/popup/on-page.css';
import '../../components/popup/popup.css';

const words = browserWords();
markLanguage(document.documentElement, words);
const tab = await tabInFront();

function wire(situation: Situation): PopupEvents {
  const hands = handsOn(situation, words);
  const leaveFor = (opened: Promise<unknown>) => hands.follow(opened.then(() => window.close()));
  const openTab = (path: string) =>
    leaveFor(browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/popup.html') }));
  return {
    ...hands,
    onSettings: () => leaveFor(browser.runtime.openOptionsPage()),
    onPanel: () => leaveFor(openPanel(situation.tab.windowId)),
    onDraft: () => openTab('draft.html'),
    onHelp: () => openTab('welcome.html'),
    // Most people come to read this page: what searches is loaded when somebody searches.
    loadNames: async () => (await import('../../lib/browser/names.ts')).loadNames(),
    onGo: (place) => openTab(`${dossierPage}${writePlace(place)}`),
  };
}

function App() {
  const [view, setView] = useState<PopupView | null>(null);
  const [events, setEvents] = useState<PopupEvents | null>(null);
  useEffect(() => {
    const leave = new AbortController();
    const situation = new Situation(tab, { withoutAddress: 'never', take: setView, signal: leave.signal });
    setEvents(wire(situation));
    return () => leave.abort();
  }, []);
  return view && events && <Popup view={view} events={events} />;
}

const root = document.querySelector('#root');
if (root)
  render(
    <WordsContext.Provider value={words}>
      <CiteHandsContext.Provider value={{ onCite: copyCitation }}>
        <App />
      </CiteHandsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
