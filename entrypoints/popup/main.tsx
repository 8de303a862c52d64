import { browser } from 'wxt/browser';
import type { CiteHands } from '../../components/cite/cite-hands.ts';
import { draw } from '../../components/draw.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupEvents, PopupView } from '../../components/popup/popup-view.ts';
import { copyCitation } from '../../lib/browser/copy-citation.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { commandKeys, openKeySettings } from '../../lib/browser/keys.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { loadSiteRules } from '../../lib/browser/site-state.ts';
import { handsOn } from '../../lib/browser/tab-hands.ts';
import { Situation, tabInFront } from '../../lib/browser/tab-situation.ts';
import { dossierPage, writePlace } from '../../lib/dossier/address.ts';
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
import '../../components/popup/popup.css';

const words = browserWords();
markLanguage(document.documentElement, words);
const citeHands: CiteHands = { onCite: copyCitation };

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
    onKeys: () => leaveFor(openKeySettings()),
    loadKeys: commandKeys,
    // Most people come to read this page: what searches is loaded when somebody searches.
    loadNames: async () => (await import('../../lib/browser/names.ts')).loadNames(),
    onGo: (place) => openTab(`${dossierPage}${writePlace(place)}`),
  };
}

const situation = new Situation(tabInFront(), {
  withoutAddress: 'never',
  rules: loadSiteRules(),
  take: show,
  // It ends with this page.
  signal: new AbortController().signal,
});
const events = wire(situation);
// Nobody waits for the tab and the rules: what needs neither is there at once, and the window has its size.
show(situation.seen);

function show(view: PopupView): void {
  draw(<Popup view={view} events={events} />, words, citeHands);
}
