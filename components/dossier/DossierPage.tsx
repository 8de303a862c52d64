import { useEffect, useRef } from 'preact/hooks';
import { writePlace } from '../../lib/dossier/address.ts';
import type { News } from '../../lib/record/views.ts';
import { Find } from '../find/Find.tsx';
import { Notice } from '../Notice.tsx';
import { NewsContext } from '../record/news.ts';
import { PartyLinks } from '../record/party-links.ts';
import { useWords } from '../words.ts';
import { DisputeDossier } from './DisputeDossier.tsx';
import type { DossierEvents, DossierView } from './dossier-view.ts';
import { EntityDossier } from './EntityDossier.tsx';
import { FindResults } from './FindResults.tsx';
import { hrefOf } from './Lists.tsx';

interface Props {
  view: DossierView;
  events: DossierEvents;
}

const entityHref = (id: string): string => hrefOf('entity', id);

/** The page that finds names and shows the whole dossier of one entity or dispute. */
export function DossierPage({ view, events }: Props) {
  const words = useWords();
  const { place, find, findProblem } = view;
  const main = useRef<HTMLElement>(null);
  const heading = headingOf(view);
  const first = useRef(true);
  useEffect(() => {
    if (heading === null) return;
    document.title = words.say('dossierTab', heading);
    // After a link the reader stands at the new page's heading; when the page opens, the browser decides.
    if (!first.current) {
      scrollTo(0, 0);
      main.current?.querySelector('h1')?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [heading, words]);
  return (
    <PartyLinks.Provider value={entityHref}>
      <div class="look dossier-frame">
        <header class="top">
          <a class="brand" href={writePlace({ show: 'find', text: '' })}>
            {words.say('extensionName')}
          </a>
          <Find
            find={find}
            findProblem={findProblem}
            text={place.show === 'find' ? place.text : ''}
            onGo={events.onGo}
          />
        </header>
        <main ref={main}>
          <NewsContext.Provider value={newsOf(view) ?? null}>
            <Shown view={view} events={events} />
          </NewsContext.Provider>
        </main>
      </div>
    </PartyLinks.Provider>
  );
}

/** What the tab is called, or null while it is not known. */
function headingOf({ place, loaded }: DossierView): string | null {
  if (place.show === 'find') return place.text;
  if (loaded.status === 'entity') return loaded.page.dossier.entity.name;
  if (loaded.status === 'dispute') return loaded.page.dispute.title;
  return loaded.status === 'unknown' ? loaded.id : null;
}

/** What is new of what is shown since it was last read. */
function newsOf({ loaded }: DossierView): News | undefined {
  if (loaded.status === 'entity') return loaded.page.dossier.news;
  return loaded.status === 'dispute' ? loaded.page.news : undefined;
}

function Shown({ view, events }: Props) {
  const words = useWords();
  const { place, loaded } = view;
  if (place.show === 'find') return <FindResults view={view} text={place.text} />;
  if (loaded.status === 'entity')
    return (
      <EntityDossier
        page={loaded.page}
        filters={place.filters}
        written={place.written}
        onFilters={events.onFilters}
      />
    );
  if (loaded.status === 'dispute')
    return (
      <DisputeDossier
        page={loaded.page}
        filters={place.filters}
        written={place.written}
        onFilters={events.onFilters}
      />
    );
  if (loaded.status === 'loading') return <p role="status">{words.say('dossierLoading')}</p>;
  if (loaded.status === 'problem') return <Notice live>{loaded.sentence}</Notice>;
  return (
    <>
      <h1 tabIndex={-1}>{words.say('dossierUnknown', loaded.id)}</h1>
      <p>{words.say('dossierUnknownNext')}</p>
      <FindResults view={view} text="" />
    </>
  );
}
