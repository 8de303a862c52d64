import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import type { CardEvents, CardView } from './card-api.ts';
import { citeButtonFor, isCiteKey, stepOfKey } from './card-keys.ts';
import { nowhereKey, summaryOf } from './card-words.ts';
import { NotThisOne } from './mention/NotThisOne.tsx';
import { PinButton } from './mention/PinButton.tsx';
import { UnmarkedNotice } from './mention/UnmarkedNotice.tsx';
import { WhyMarked } from './mention/WhyMarked.tsx';
import { DossierBody } from './record/DossierBody.tsx';
import { kindLine } from './record/DossierHead.tsx';
import { FindingNote } from './record/FindingNote.tsx';
import { NewsDot } from './record/NewsDot.tsx';
import { newsInWords } from './record/news.ts';
import { QuoteNotes } from './record/QuoteNotes.tsx';
import { sayingSentence } from './record/saying-words.ts';
import { useWords } from './words.ts';

interface Props {
  view: CardView;
  events: CardEvents;
}

/** The card at a name: who alleged what, who denied it, and when. */
export function Card({ view, events }: Props) {
  const words = useWords();
  const { mention, dossiers, findings, about, saying, problem, pinned, place, opened, unmarked, nowhere } =
    view;
  const [dossier, ...others] = dossiers;
  const [drawer, open] = useState<'why' | 'not' | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const shown = dossier?.entity.id;
  useLayoutEffect(() => {
    // Another mention begins at its top.
    if (body.current) body.current.scrollTop = 0;
    open(null);
  }, [opened]);

  useLayoutEffect(() => {
    // It stands before the button that opened it: Tab goes on in it, and voices read it.
    drawn.current?.focus({ preventScroll: true });
  }, [drawer]);

  const name = dossier?.entity.name ?? mention.text;
  const summary = dossier ? summaryOf(dossier, findings.length > 0, words) : name;
  const told = dossier?.news
    ? `${summary}; ${words.say('newsHeard', newsInWords(dossier.news, words))}`
    : summary;
  const draw = (which: 'why' | 'not') => {
    open(drawer === which ? null : which);
    if (which === 'why') events.onWhy();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
    const step = stepOfKey(event);
    const citing = isCiteKey(event) ? citeButtonFor(event) : null;
    if (!step && !citing) return;
    event.preventDefault();
    if (step) events.onStep(step);
    citing?.click();
  };
  if (unmarked)
    return (
      <UnmarkedNotice
        unmarked={unmarked}
        trouble={view.trouble}
        onUndo={events.onUndo}
        onClose={events.onClose}
      />
    );
  // No header and footer elements: they would count among the landmarks of the page the card stands in.
  return (
    <div class="look card" role="dialog" aria-label={told} tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="head">
        <h2>
          <bdi lang={dossier?.names[0]?.lang}>{name}</bdi>
          <NewsDot news={dossier?.news} />
        </h2>
        <PinButton pinned={pinned} onPin={events.onPin} />
        <button type="button" class="sign close" aria-label={words.say('cardClose')} onClick={events.onClose}>
          <span aria-hidden="true">×</span>
        </button>
        {dossier && (
          <div class="kind small">
            <p>{kindLine(dossier, words)}</p>
            <Button
              kind="quiet"
              label={words.say('dossierOpenOf', name)}
              onClick={() => events.onDossier(dossier.entity.id)}
            >
              {words.say('dossierOpen')}
            </Button>
          </div>
        )}
      </div>
      <div class="body" ref={body}>
        {mention.certainty === 'perhaps' && (
          <p class="perhaps">
            <b>{words.say('cardPerhaps')}</b> {mention.reason}
          </p>
        )}
        {nowhere && (
          <p class="nowhere" role="status">
            {words.say(nowhereKey[nowhere])}
          </p>
        )}
        {saying && <p class="saying">{sayingSentence(saying, words)}</p>}
        {findings.map((finding) => (
          <FindingNote key={`${finding.dispute} ${finding.discrepancy}`} finding={finding} />
        ))}
        {dossier && <QuoteNotes quotes={about.quotes} speaker={dossier.entity.id} />}
        {dossier && <DossierBody key={shown} dossier={dossier} asOf={about.asOf} kindIsTold />}
        {!dossier && (
          <p role="status" class={problem === undefined ? 'loading' : undefined}>
            {problem ?? words.say('cardLoading')}
          </p>
        )}
        {others.map((other) => (
          <details key={other.entity.id} class="or-else fold">
            <summary>{words.say('cardOrElse', other.entity.name)}</summary>
            <DossierBody dossier={other} asOf={about.asOf} />
          </details>
        ))}
      </div>
      {drawer && (
        // biome-ignore lint/a11y/useSemanticElements: no field of a form.
        <div
          class="drawer"
          id="drawer"
          role="group"
          tabIndex={-1}
          ref={drawn}
          aria-label={words.say(drawerKeys[drawer])}
        >
          {drawer === 'why' ? (
            <WhyMarked
              reason={mention.reason}
              text={mention.text}
              name={name}
              names={dossier?.names ?? []}
              passages={view.why}
            />
          ) : (
            <NotThisOne
              text={mention.text}
              name={name}
              places={view.places}
              trouble={view.trouble}
              onUnmark={events.onUnmark}
              onSiteOff={events.onSiteOff}
            />
          )}
        </div>
      )}
      <div class="foot">
        <div class="steps">
          <Button
            kind="quiet"
            label={words.say('cardPrevious')}
            onClick={() => events.onStep({ by: -1, to: 'mention' })}
          >
            <span aria-hidden="true" class="arrow back" />
          </Button>
          <span class="small">{words.say('cardPlace', place.number, place.of)}</span>
          <Button
            kind="quiet"
            label={words.say('cardNext')}
            onClick={() => events.onStep({ by: 1, to: 'mention' })}
          >
            <span aria-hidden="true" class="arrow on" />
          </Button>
        </div>
        <div class="drawers">
          <DrawerButton which="why" drawn={drawer} onDraw={draw} />
          <DrawerButton which="not" drawn={drawer} onDraw={draw} />
        </div>
      </div>
      <p class="heard" role="status">
        {dossier ? told : ''}
      </p>
    </div>
  );
}

const drawerKeys = { why: 'cardWhy', not: 'cardNot' } as const;

interface DrawerProps {
  which: 'why' | 'not';
  drawn: 'why' | 'not' | null;
  onDraw: (which: 'why' | 'not') => void;
}

/** A button of the foot that opens what lies over it, and closes it again. */
function DrawerButton({ which, drawn, onDraw }: DrawerProps) {
  const words = useWords();
  return (
    <Button kind="quiet" expands={{ open: drawn === which, what: 'drawer' }} onClick={() => onDraw(which)}>
      {words.say(drawerKeys[which])}
    </Button>
  );
}
