import { useState } from 'preact/hooks';
import { AboutPage } from '../record/AboutPage.tsx';
import { FindingList } from '../record/FindingNote.tsx';
import { useWords } from '../words.ts';
import type { DraftEvents, DraftReading, DraftView } from './draft-view.ts';
import { MarkedText } from './MarkedText.tsx';
import { NamedInText } from './NamedInText.tsx';

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
        {!empty && reading && <Found reading={reading} onRead={events.onRead} />}
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

interface FoundProps {
  reading: DraftReading;
  onRead: DraftEvents['onRead'];
}

function Found({ reading, onRead }: FoundProps) {
  const words = useWords();
  const [chosen, choose] = useState<{ id: string } | null>(null);
  const { named, findings, about } = reading;
  if (named.length === 0) return null;
  return (
    <>
      <AboutPage about={about} dossiers={named.map(({ dossier }) => dossier)} />
      <FindingList findings={findings} />
      <MarkedText reading={reading} onChoose={(id) => choose({ id })} />
      <h2>{words.say('draftNamed')}</h2>
      {named.map((one) => {
        const { id } = one.dossier.entity;
        return (
          <NamedInText
            key={id}
            named={one}
            about={about}
            chosen={chosen?.id === id ? chosen : null}
            onFold={() => chosen?.id === id && choose(null)}
            onRead={onRead}
          />
        );
      })}
    </>
  );
}
