import { browser } from 'wxt/browser';
import type { CiteHands } from '../../components/cite/cite-hands.ts';
import { draw } from '../../components/draw.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelEvents } from '../../components/panel/panel-view.ts';
import { copyCitation } from '../../lib/browser/copy-citation.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { commandKeys, openKeySettings } from '../../lib/browser/keys.ts';
import { loadPage } from '../../lib/browser/load-page.ts';
import { handsOn } from '../../lib/browser/tab-hands.ts';
import type { Situation } from '../../lib/browser/tab-situation.ts';
import type { TabView } from '../../lib/browser/tab-view.ts';
import { dossierPage, writePlace } from '../../lib/dossier/address.ts';
import { followFront } from './follow-front.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/find/find.css';
import '../../components/record/record.css';
import '../../components/cite/cite-statement.css';
import '../../components/record/news.css';
import '../../components/record/about-page.css';
import '../../components/record/differs.css';
import '../../components/record/small-timeline.css';
import '../../components/cite/take-along.css';
import '../../components/keys/keys.css';
import '../../components/popup/more.css';
import '../../components/popup/on-page.css';
import '../../components/panel/panel.css';

const words = browserWords();
markLanguage(document.documentElement, words);
const citeHands: CiteHands = { onCite: copyCitation };

function wire(situation: Situation): PanelEvents {
  const hands = handsOn(situation, words);
  const openTab = (path: string) =>
    hands.follow(browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/dossier.html') }));
  return {
    ...hands,
    load: loadPage,
    loadNames: async () => (await import('../../lib/browser/names.ts')).loadNames(),
    onSettings: () => hands.follow(browser.runtime.openOptionsPage()),
    onDraft: () => openTab('draft.html'),
    onHelp: () => openTab('welcome.html'),
    onKeys: () => hands.follow(openKeySettings()),
    loadKeys: commandKeys,
    onGo: (place) => openTab(`${dossierPage}${writePlace(place)}`),
  };
}

let events: PanelEvents | undefined;

followFront({
  onTab: (situation) => {
    events = wire(situation);
  },
  take: show,
  // It ends with this page.
  signal: new AbortController().signal,
});

function show(view: TabView): void {
  if (events) draw(<Panel view={view} events={events} />, words, citeHands);
}
