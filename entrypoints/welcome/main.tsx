import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Mode, Welcome } from '../../components/welcome/Welcome.tsx';
import { WordsContext } from '../../components/words.ts';
import { ask, reclaim } from '../../lib/browser/ask.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { browserFamily, commandKeys } from '../../lib/browser/keys.ts';
import { toBackground } from '../../lib/browser/send.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/options/keys.css';
import '../../components/welcome/welcome.css';

const words = browserWords();
document.title = words.say('welcomeTab');
markLanguage(document.documentElement, words);
const [{ mode }, keys] = await Promise.all([toBackground('sites/get'), commandKeys()]);

function App() {
  const [state, setState] = useState<{ mode: Mode; answer: 'none' | 'saved' | 'refused' }>({
    mode,
    answer: 'none',
  });
  const answer = async (chosen: Mode) => {
    const granted = await ask({ kind: 'mode', mode: chosen });
    if (chosen === 'picked') await reclaim();
    setState(granted ? { mode: chosen, answer: 'saved' } : { mode: 'picked', answer: 'refused' });
  };
  return (
    <Welcome
      mode={state.mode}
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
