import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Where } from '../../components/welcome/SiteQuestion.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { WordsContext } from '../../components/words.ts';
import { ask, reclaim } from '../../lib/browser/ask.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { browserFamily, commandKeys } from '../../lib/browser/keys.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { runHere } from './run-here.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/record/record.css';
import '../../components/keys/keys.css';
import '../../components/welcome/welcome.css';

const words = browserWords();
document.title = words.say('welcomeTab');
markLanguage(document.documentElement, words);
const [{ mode }, keys] = await Promise.all([toBackground('sites/get'), commandKeys()]);

function App() {
  const [state, setState] = useState<{ where: Where; answer: 'none' | 'saved' | 'refused' }>({
    where: mode,
    answer: 'none',
  });
  const answer = async (where: Where) => {
    const granted = await ask({ kind: 'mode', mode: where === 'every' ? 'every' : 'picked' });
    if (where !== 'every') await reclaim();
    setState(granted ? { where, answer: 'saved' } : { where: 'picked', answer: 'refused' });
  };
  return (
    <Welcome
      where={state.where}
      answer={state.answer}
      browserName={browserFamily()}
      keys={keys}
      onAnswer={answer}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}

const root = document.querySelector('#root');
if (root)
  render(
    <WordsContext.Provider value={words}>
      <App />
    </WordsContext.Provider>,
    root,
  );
// The text to try it on is there by now.
runHere();
