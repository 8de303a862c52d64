// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Draft } from '../../components/draft/Draft.tsx';
import type { DraftReading } from '../../components/draft/draft-view.ts';
import { textWords } from '../../components/draft/text-words.ts';
import { WordsContext } from '../../components/words.ts';
import { dossierOf, draw, press, saltForFlax, words } from './components-samples.tsx';

const dossier = dossierOf('integrity-tech');
const [statement] = dossier.disputes[0]?.statements ?? [];
const reading: DraftReading = {
  text: 'Integrity Technology Group was sanctioned.',
  marks: [
    {
      ...{ start: 0, end: 26, entity: 'integrity-tech', sure: false, alternatives: ['salt-typhoon'] },
      shape: 'dotted',
      reason: textWords(words).say('reason_twoOwners', 'Integrity Technology Group', 2),
    },
  ],
  named: [{ dossier, times: 1, perhaps: 'Its reason.', others: [dossierOf('salt-typhoon')] }],
  findings: [saltForFlax],
  about: {
    asOf: { date: '2025-01-04', rule: 'dateline', words: '4 January 2025' },
    unheard: statement
      ? [
          {
            dispute: 'd',
            title: 'The sanctions',
            reports: { ...statement, act: 'sanctions' },
            misses: [{ ...statement, act: 'denies' }],
          },
        ]
      : [],
    quotes: [
      {
        speaker: 'integrity-tech',
        likeness: 'altered',
        place: { block: 0, start: 0, end: 10, text: 'bold steps' },
        recorded: { dispute: 'd', statement: 's', text: 'take steps', sources: [] },
        diff: [{ in: 'page', words: 'bold' }],
      },
    ],
  },
};
const draft = (shown: DraftReading = reading, onRead = vi.fn()) =>
  draw(
    <WordsContext.Provider value={textWords(words)}>
      <Draft
        view={{ text: shown.text, writtenOn: '', reading: shown, busy: false }}
        events={{ onText() {}, onWrittenOn() {}, onRead }}
      />
    </WordsContext.Provider>,
  );
const unfold = (place: Element) => {
  const fold = place.querySelector<HTMLDetailsElement>('details.named');
  if (!fold) throw new Error('nobody is named');
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  return new Promise((drawn) => setTimeout(drawn));
};

describe('the draft box', () => {
  it('speaks of a text wherever it would speak of a page', async () => {
    const place = draft();
    await unfold(place);
    const said = `${place.querySelector('.found')?.textContent} ${reading.marks[0]?.reason}`;
    expect(said).toContain('This text reports the sanctions of');
    expect(said).toContain('It does not mention the denial by');
    expect(said).toContain('This text differs from the record');
    expect(said).toContain('The text says');
    expect(said).toContain('Underlined: in this text.');
    expect(said).toContain('Since this text was written (4 January 2025)');
    expect(said).toContain('Broken line: this text, 4 January 2025');
    expect(said.match(/.{20}\b(?:this|the) page\b/gi)).toBeNull();
    const undated = draft({ ...reading, about: { ...reading.about, asOf: null } });
    await unfold(undated);
    expect(undated.querySelector('.found')?.textContent?.match(/.{20}\b(?:this|the) page\b/gi)).toBeNull();
  });

  it('says why a name is only a perhaps, and who else may be meant', async () => {
    const place = draft();
    expect(place.querySelector('.named summary')?.textContent).toContain('perhaps');
    await unfold(place);
    expect(place.querySelector('.perhaps')?.textContent).toBe('Perhaps. Its reason.');
    expect(place.querySelector('.or-else summary')?.textContent).toBe('Or is it Salt Typhoon?');
  });

  it('says what is new since it was last read', async () => {
    const keys = dossier.disputes.flatMap((one) => one.statements.map(({ id }) => `${one.id} ${id}`));
    const news = { since: Date.UTC(2026, 2, 3), added: keys.slice(0, 2), changed: [] };
    const place = draft({ ...reading, named: [{ dossier: { ...dossier, news }, times: 1, others: [] }] });
    expect(place.querySelector('.named summary')?.textContent).toContain('changed since you last read');
    await unfold(place);
    expect(place.querySelector('.news summary')?.textContent).toContain('2 new statements');
  });

  it('leads from a name in the text to what is on record of it', () => {
    const place = draft();
    press(place.querySelector('.marked .sample'));
    const fold = place.querySelector<HTMLDetailsElement>('details.named');
    expect(fold?.open).toBe(true);
    expect(document.activeElement).toBe(fold?.querySelector('summary'));
  });
});
