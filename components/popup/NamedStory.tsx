import { useEffect, useRef } from 'preact/hooks';
import { dossierAddress } from '../../lib/dossier/address.ts';
import { readAfter } from '../../lib/dossier/since-read.ts';
import type { AboutPage } from '../../lib/reading/about-page.ts';
import type { Finding } from '../../lib/reading/types.ts';
import type { Dossier } from '../../lib/record/views.ts';
import { Button } from '../Button.tsx';
import { DossierBody } from '../record/DossierBody.tsx';
import { FindingNote } from '../record/FindingNote.tsx';
import { NewsDot } from '../record/NewsDot.tsx';
import { QuoteNotes } from '../record/QuoteNotes.tsx';
import { useRead } from '../use-read.ts';
import { useWords } from '../words.ts';
import { PlaceList } from './PlaceList.tsx';
import { PlaceSteps } from './PlaceSteps.tsx';
import type { Named, Place } from './popup-view.ts';

interface Props {
  named: Named;
  findings: Finding[];
  about: AboutPage;
  /** All places of the name one below the other, where there is room for it; else one after the other. */
  listed?: boolean;
  onBack: () => void;
  onShow: (place: Place) => void;
  /** It was open long enough to have been read. */
  onRead: (id: string) => void;
}

/** One party or campaign: where the page names it, and both sides in time order. */
export function NamedStory({ named, findings, about, listed, onBack, onShow, onRead }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { places } = named;
  const dossier = useHeldNews(named.dossier);
  useRead(dossier?.entity.id, readAfter, onRead);
  return (
    <article class="named-story">
      <Button kind="quiet" onClick={onBack}>
        <span class="arrow back" aria-hidden="true" /> {words.say('popupAllMentions')}
      </Button>
      <h2 tabIndex={-1} ref={heading}>
        <bdi lang={dossier?.names[0]?.lang}>{named.name}</bdi>
        <NewsDot news={dossier?.news} />
      </h2>
      <a
        class="to-dossier"
        href={dossierAddress('entity', named.id, about.asOf?.date)}
        target="_blank"
        rel="noopener"
        aria-label={words.say('dossierOpenOf', named.name)}
      >
        {words.say('dossierOpen')}
      </a>
      {listed ? (
        <PlaceList places={places} onShow={onShow} />
      ) : (
        <PlaceSteps places={places} onShow={onShow} />
      )}
      {findings.map((finding) => (
        <FindingNote key={`${finding.dispute} ${finding.discrepancy}`} finding={finding} />
      ))}
      <QuoteNotes quotes={about.quotes} speaker={named.id} />
      {dossier ? (
        <DossierBody dossier={dossier} asOf={about.asOf} />
      ) : (
        <p role="status">{words.say('cardLoading')}</p>
      )}
    </article>
  );
}

/** What is new stays while it is being read, although it counts as read by then. */
function useHeldNews(dossier: Dossier | undefined): Dossier | undefined {
  const held = useRef(dossier?.news);
  held.current = dossier?.news ?? held.current;
  return dossier && held.current ? { ...dossier, news: held.current } : dossier;
}
