import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsView } from '../../components/options/options-view.ts';
import { WordsContext } from '../../components/words.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { browserFamily, commandKeys } from '../../lib/browser/keys.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { wireEvents } from './events.ts';
import { type Situation, watchSituation } from './situation.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/keys/keys.css';
import '../../components/options/options.css';

const words = browserWords();
document.title = words.say('optionsTab');
markLanguage(document.documentElement, words);

const fixed = {
  browserName: browserFamily(),
  keys: await commandKeys(),
  about: { version: browser.runtime.getManifest().version, ...(await toBackground('record/about')) },
};

function App() {
  const [situation, setSituation] = useState<Situation | null>(null);
  const [outcome, setOutcome] = useState<Pick<OptionsView, 'refused' | 'problem'>>({ refused: false });
  useEffect(() => {
    const leave = new AbortController();
    watchSituation(setSituation, leave.signal);
    return () => leave.abort();
  }, []);
  useEffect(() => {
    // An address may name a setting: it is there only now.
    const named = situation && document.getElementById(location.hash.slice(1));
    named?.scrollIntoView();
    named?.focus({ preventScroll: true });
  }, [situation === null]);
  const events = useMemo(() => wireEvents(setOutcome), []);
  return situation && <Options view={{ ...fixed, ...situation, ...outcome }} events={events} />;
}

const root = document.querySelector('#root');
if (root)
  render(
    <WordsContext.Provider value={words}>
      <App />
    </WordsContext.Provider>,
    root,
  );
