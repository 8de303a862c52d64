import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CiteHandsContext } from '../../components/cite/cite-hands.ts';
import { Draft } from '../../components/draft/Draft.tsx';
import type { DraftReading } from '../../components/draft/draft-view.ts';
import { textWords } from '../../components/draft/text-words.ts';
import { WordsContext } from '../../components/words.ts';
import { copyCitation } from '../../lib/browser/copy-citation.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { readDraft } from './read-draft.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/record/record.css';
import '../../components/cite/cite-statement.css';
import '../../components/record/news.css';
import '../../components/record/differs.css';
import '../../components/record/small-timeline.css';
import '../../components/record/about-page.css';
import '../../components/draft/draft.css';

const words = textWords(browserWords());
document.title = words.say('draftTab');
markLanguage(document.documentElement, words);

/** Who types is read when there is a rest of so many milliseconds. */
const rest = 300;

interface State {
  reading?: DraftReading | undefined;
  busy: boolean;
  problem?: string | undefined;
}

function App() {
  const [text, setText] = useState('');
  const [writtenOn, setWrittenOn] = useState('');
  const [state, setState] = useState<State>({ busy: false });
  useEffect(() => {
    if (text.trim() === '') {
      setState({ busy: false });
      return undefined;
    }
    let current = true;
    setState((before) => ({ ...before, busy: true, problem: undefined }));
    const timer = setTimeout(() => {
      readDraft(text, writtenOn, words).then(
        (reading) => current && setState({ reading, busy: false }),
        (fault: unknown) => current && setState({ busy: false, problem: String((fault as Error).message) }),
      );
    }, rest);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, writtenOn]);
  return (
    <Draft
      view={{ text, writtenOn, ...state }}
      events={{
        onText: setText,
        onWrittenOn: setWrittenOn,
        onRead: (id) =>
          toBackground('record/seen', { show: 'entity', id }).catch((fault: unknown) =>
            console.info('On Record could not note what was read.', fault),
          ),
      }}
    />
  );
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
