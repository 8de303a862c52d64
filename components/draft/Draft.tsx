import { useState } from 'preact/hooks';
import { AboutPage } from '../record/AboutPage.tsx';
import { DossierBody } from '../record/DossierBody.tsx';
import { FindingList } from '../record/FindingNote.tsx';
import { useWords } from '../words.ts';
import type { DraftEvents, DraftReading, DraftView } from './draft-view.ts';
import { MarkedText } from './MarkedText.tsx';

/** The draft box: a text goes in, and beside it stands what the record has to say about it. */
export function Draft({ view, events }: { view: DraftView; events: DraftEvents }) {
  const words = useWords();
  const { text, writtenOn, reading, busy, problem } = view;
  const empty = text.trim() === '';
  return (
    <main class="look draft">
      <header>
        <p class="name">{words.say('extensionName')}</p>
        <h1>{words.say('draftTitle')}</h1>
        <p class="holds">{words.say('draftMeans')}</p>
      </header>
      <section class="given" aria-label={words.say('draftText')}>
        <label for="draft-text">{words.say('draftText')}</label>
        {/* A browser's own spelling service may send what is typed: it stays out. */}
        <textarea
          id="draft-text"
          dir="auto"
          rows={16}
          spellcheck={false}
          autocomplete="off"
          placeholder={words.say('draftPaste')}
          value={text}
          onInput={({ currentTarget }) => events.onText(currentTarget.value)}
        />
        <div class="day">
          <label for="draft-day">{words.say('draftDay')}</label>
          <input
            id="draft-day"
            type="date"
            value={writtenOn}
            aria-describedby="draft-day-means"
            onInput={({ currentTarget }) => events.onWrittenOn(currentTarget.value)}
          />
          <p id="draft-day-means" class="small">
            {words.say('draftDayMeans')}
          </p>
        </div>
      </section>
      <section class="found" aria-label={words.say('draftFound')} aria-busy={busy}>
        <p role="status" class="small">
          {statusOf()}
        </p>
        {problem && (
          <p role="alert" class="problem">
            {problem}
          </p>
        )}
        {!empty && reading && <Found reading={reading} />}
      </section>
    </main>
  );

  function statusOf(): string {
    if (empty) return words.say('draftEmpty');
    if (busy || !reading) return busy ? words.say('draftReading') : '';
    if (reading.named.length === 0) return words.say('draftNothing');
    return words.count('draftNames', reading.named.length);
  }
}

function Found({ reading }: { reading: DraftReading }) {
  const words = useWords();
  const [open, choose] = useState<string | null>(null);
  const { named, findings, about } = reading;
  if (named.length === 0) return null;
  return (
    <>
      <AboutPage about={about} dossiers={named.map(({ dossier }) => dossier)} />
      <FindingList findings={findings} />
      <MarkedText reading={reading} onChoose={choose} />
      <h2>{words.say('draftNamed')}</h2>
      {named.map(({ dossier, times }) => {
        const { id, name } = dossier.entity;
        return (
          <details
            key={id}
            id={`named-${id}`}
            class="named fold"
            open={open === id}
            onToggle={({ currentTarget }) => {
              if (!currentTarget.open && open === id) choose(null);
            }}
          >
            <summary>
              <bdi lang={dossier.names[0]?.lang}>{name}</bdi>{' '}
              <span class="small">
                {words.count('popupTimes', times)} ·{' '}
                {words.say('disputeTally', dossier.counts.alleged, dossier.counts.answered)}
              </span>
            </summary>
            <DossierBody dossier={dossier} asOf={about.asOf} />
          </details>
        );
      })}
    </>
  );
}
