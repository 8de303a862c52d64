import { useEffect, useRef, useState } from 'preact/hooks';
import { readAfter } from '../../lib/dossier/since-read.ts';
import type { AboutPage } from '../../lib/reading/about-page.ts';
import { DossierBody } from '../record/DossierBody.tsx';
import { NewsDot } from '../record/NewsDot.tsx';
import { QuoteNotes } from '../record/QuoteNotes.tsx';
import { useRead } from '../use-read.ts';
import { useWords } from '../words.ts';
import type { NamedInText as Named } from './draft-view.ts';

interface Props {
  named: Named;
  about: AboutPage;
  /** A name in the text was chosen that is this one's: another object each time. */
  chosen: object | null;
  /** It was folded again. */
  onFold(): void;
  /** What is on record of it was open long enough to have been read. */
  onRead(entity: string): void;
}

/** One of those whom the text names, in a line; unfolded, all that is on record of it. */
export function NamedInText({ named, about, chosen, onFold, onRead }: Props) {
  const words = useWords();
  const { dossier, times, perhaps, others } = named;
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLElement>(null);
  const { entity, names, counts, news } = dossier;
  useEffect(() => {
    if (!chosen) return;
    line.current?.focus({ preventScroll: true });
    line.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  useRead(isOpen ? entity.id : undefined, readAfter, onRead);
  return (
    <details
      id={`named-${entity.id}`}
      class="named fold"
      open={chosen !== null || isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (!currentTarget.open) onFold();
      }}
    >
      <summary ref={line}>
        <bdi lang={names[0]?.lang}>{entity.name}</bdi>
        <NewsDot news={news} />{' '}
        <span class="small">
          {[
            ...(perhaps ? [words.say('popupPerhaps')] : []),
            words.count('popupTimes', times),
            words.say('disputeTally', counts.alleged, counts.answered),
          ].join(' · ')}
        </span>
      </summary>
      {isOpen && (
        <div class="opened">
          {perhaps && (
            <p class="perhaps">
              <b>{words.say('cardPerhaps')}</b> {perhaps}
            </p>
          )}
          <QuoteNotes quotes={about.quotes} speaker={entity.id} />
          <DossierBody dossier={dossier} asOf={about.asOf} />
          {others.map((other) => (
            <details key={other.entity.id} class="or-else fold">
              <summary>{words.say('cardOrElse', other.entity.name)}</summary>
              <DossierBody dossier={other} asOf={about.asOf} />
            </details>
          ))}
        </div>
      )}
    </details>
  );
}
