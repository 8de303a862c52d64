import { TakePageFold } from '../cite/TakePageFold.tsx';
import { AboutPage } from '../record/AboutPage.tsx';
import { NamedList } from './NamedList.tsx';
import type { PageFound, TabEvents } from './popup-view.ts';
import { UnmarkedLine } from './UnmarkedLine.tsx';

interface Props {
  page: PageFound;
  events: Pick<TabEvents, 'loadTake'>;
  /** Called with the id of a party or campaign whose story is wanted. */
  onChoose: (id: string) => void;
}

/** The page at hand: when it was written, whom it names, how it is taken along, and what is left unmarked on it. */
export function OnPage({ page, events, onChoose }: Props) {
  return (
    <>
      {page.named.length > 0 && (
        <>
          <AboutPage about={page.about} dossiers={page.named.flatMap(({ dossier }) => dossier ?? [])} />
          <NamedList page={page} onChoose={onChoose} />
          <TakePageFold load={events.loadTake} />
        </>
      )}
      <UnmarkedLine count={page.unmarked} />
    </>
  );
}
