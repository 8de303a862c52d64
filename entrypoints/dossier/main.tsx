import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CiteHandsContext } from '../../components/cite/cite-hands.ts';
import { TakeHandsContext } from '../../components/cite/take-hands.ts';
import { DossierPage } from '../../components/dossier/DossierPage.tsx';
import type { DossierView } from '../../components/dossier/dossier-view.ts';
import { useRead } from '../../components/use-read.ts';
import { WordsContext } from '../../components/words.ts';
import { copyCitation } from '../../lib/browser/copy-citation.ts';
import { browserWords, markLanguage } from '../../lib/browser/i18n.ts';
import { loadPage } from '../../lib/browser/load-page.ts';
import { loadNames } from '../../lib/browser/names.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { takeHands } from '../../lib/browser/take.ts';
import { type Place, readPlace, writePlace } from '../../lib/dossier/address.ts';
import { readAfter } from '../../lib/dossier/since-read.ts';
import '../../components/look.css';
import '../../components/controls.css';
import '../../components/record/record.css';
import '../../components/cite/cite-statement.css';
import '../../components/record/news.css';
import '../../components/cite/take-along.css';
import '../../components/dossier/dossier.css';
import '../../components/find/find.css';
import '../../components/dossier/timeline.css';

const words = browserWords();
markLanguage(document.documentElement, words);
document.title = words.say('findTab');

const hands = await takeHands();

/** Another entry of the tab's history, and a `hashchange`. */
const go = (place: Place): void => {
  location.hash = writePlace(place);
};

function App() {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  const [loaded, setLoaded] = useState<DossierView['loaded']>({ status: 'loading' });
  const [names, setNames] = useState<Pick<DossierView, 'find' | 'findProblem' | 'newest'>>({
    find: null,
    newest: [],
  });
  useEffect(() => {
    const moved = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', moved);
    void loadNames().then(setNames);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const show = place.show;
  const id = place.show === 'find' ? '' : place.id;
  useEffect(() => {
    if (show === 'find') return;
    // An answer that another question has overtaken is not shown.
    let current = true;
    setLoaded({ status: 'loading' });
    void loadPage(show, id).then((answer) => current && setLoaded(answer));
    return () => {
      current = false;
    };
  }, [show, id]);
  const status = loaded.status;
  const isThere = status === 'entity' || status === 'dispute';
  useRead(isThere ? `${status} ${id}` : undefined, readAfter, () => {
    if (!isThere) return;
    toBackground('record/seen', { show: status, id }).catch((fault: unknown) =>
      console.info('On Record could not note what was read.', fault),
    );
  });
  return (
    <DossierPage
      view={{ place, loaded, ...names }}
      events={{
        onGo: go,
        onFilters: (filters) => {
          if (place.show === 'find') return;
          const filtered = { ...place, filters };
          // Filters are part of the address, but each choice is no step back in the tab's history.
          history.replaceState(null, '', writePlace(filtered));
          setPlace(filtered);
        },
      }}
    />
  );
}

const root = document.querySelector('#root');
if (root)
  render(
    <WordsContext.Provider value={words}>
      <TakeHandsContext.Provider value={hands}>
        <CiteHandsContext.Provider value={{ onCite: copyCitation }}>
          <App />
        </CiteHandsContext.Provider>
      </TakeHandsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
