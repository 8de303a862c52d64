import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupEvents, PopupView } from '../../components/popup/popup-view.ts';
import { WordsContext } from '../../components/words.ts';
import { ask } from '../../lib/browser/ask.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { toBackground, toPage } from '../../lib/browser/send.ts';
import { dossierPage, writePlace } from '../../lib/dossier/address.ts';
import type { SiteWant } from '../../lib/sites/types.ts';
import { Situation, tabInFront } from './situation.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/find/find.css';
import '../../components/record/record.css';
import '../../components/record/about-page.css';
import '../../components/record/differs.css';
import '../../components/record/small-timeline.css';
import '../../components/popup/popup.css';

const words = browserWords();
markLanguage(document.documentElement, words);
const hour = 60 * 60_000;
const tab = await tabInFront();

function wire(situation: Situation, site: string | null): PopupEvents {
  const follow = (work: Promise<unknown>) =>
    work.then(
      () => situation.tell(undefined),
      (fault: unknown) => situation.tell(fault instanceof Error ? fault.message : String(fault)),
    );
  const wish = (want: SiteWant) => void follow(ask(want));
  return {
    onSwitch: (on) => site !== null && wish({ kind: 'site', pattern: site, state: on ? 'on' : 'off' }),
    onPause: (pause) => wish({ kind: 'pause', until: pause ? Date.now() + hour : null }),
    onOnce: () => void follow(once(situation)),
    onShow: ({ frame, index }) =>
      void follow(toPage({ tabId: tab.id, frameId: frame }, 'page/show', { mention: index })),
    onSettings: () => void follow(browser.runtime.openOptionsPage().then(() => window.close())),
    onDraft: () =>
      void follow(
        browser.tabs.create({ url: browser.runtime.getURL('/draft.html') }).then(() => window.close()),
      ),
    // Most people come to read this page: what searches is loaded when somebody searches.
    loadNames: async () => (await import('../../lib/browser/names.ts')).loadNames(),
    onGo: (place) =>
      void follow(
        browser.tabs
          .create({ url: browser.runtime.getURL(`/${dossierPage}${writePlace(place)}` as '/dossier.html') })
          .then(() => window.close()),
      ),
    onHelp: () =>
      void follow(
        browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).then(() => window.close()),
      ),
  };
}

async function once(situation: Situation): Promise<void> {
  const { ran, problem } = await toBackground('sites/once', { tabId: tab.id });
  if (!ran) throw new Error(problem ?? words.say('onceProblem'));
  await situation.askPage();
}

function App() {
  const [view, setView] = useState<PopupView | null>(null);
  const [situation, setSituation] = useState<Situation | null>(null);
  useEffect(() => {
    const leave = new AbortController();
    setSituation(new Situation(tab, setView, leave.signal));
    return () => leave.abort();
  }, []);
  return view && situation && <Popup view={view} events={wire(situation, view.site)} />;
}

const root = document.querySelector('#root');
if (root)
  render(
    <WordsContext.Provider value={words}>
      <App />
    </WordsContext.Provider>,
    root,
  );
