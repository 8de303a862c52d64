import { useEffect, useRef, useState } from 'preact/hooks';
import { dossierAddress } from '../../lib/dossier/address.ts';
import type { AboutPage } from '../../lib/reading/about-page.ts';
import type { Finding } from '../../lib/reading/types.ts';
import { Button } from '../Button.tsx';
import { DossierBody } from '../record/DossierBody.tsx';
import { FindingNote } from '../record/FindingNote.tsx';
import { QuoteNotes } from '../record/QuoteNotes.tsx';
import { useWords } from '../words.ts';
import type { Named, Place } from './popup-view.ts';

interface Props {
  named: Named;
  findings: Finding[];
  about: AboutPage;
  onBack: () => void;
  onShow: (place: Place) => void;
}

/** One party or campaign: where the page names it, and both sides in time order. */
export function NamedStory({ named, findings, about, onBack, onShow }: Props) {
  const words = useWords();
  const [at, goTo] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { places, dossier } = named;
  const place = places[Math.min(at, places.length - 1)];
  const walk = (by: 1 | -1) => {
    const next = (at + by + places.length) % places.length;
    goTo(next);
    const there = places[next];
    if (there) onShow(there);
  };
  return (
    <article>
      <Button kind="quiet" onClick={onBack}>
        <span class="arrow back" aria-hidden="true" /> {words.say('popupAllMentions')}
      </Button>
      <h2 tabIndex={-1} ref={heading}>
        <bdi lang={dossier?.names[0]?.lang}>{named.name}</bdi>
      </h2>
      <a
        class="to-dossier"
        href={dossierAddress('entity', named.id)}
        target="_blank"
        rel="noopener"
        aria-label={words.say('dossierOpenOf', named.name)}
      >
        {words.say('dossierOpen')}
      </a>
      {place && (
        <section class="place" aria-label={words.say('popupMentionOf', at + 1, places.length)}>
          <p class="context" dir="auto">
            {place.context}
          </p>
          {place.certainty === 'perhaps' && <p class="small">{place.reason}</p>}
          <div class="steps">
            {places.length > 1 && (
              <Button kind="quiet" label={words.say('cardPrevious')} onClick={() => walk(-1)}>
                <span aria-hidden="true" class="arrow back" />
              </Button>
            )}
            <span class="small">{words.say('popupMentionOf', at + 1, places.length)}</span>
            {places.length > 1 && (
              <Button kind="quiet" label={words.say('cardNext')} onClick={() => walk(1)}>
                <span aria-hidden="true" class="arrow on" />
              </Button>
            )}
            <Button onClick={() => onShow(place)}>{words.say('popupShow')}</Button>
          </div>
        </section>
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
