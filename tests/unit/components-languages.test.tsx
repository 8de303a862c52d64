// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { citeWords } from '../../components/cite/cite-words.ts';
import { DossierBody } from '../../components/record/DossierBody.tsx';
import { unheardSentence } from '../../components/record/unheard-words.ts';
import { WordsContext } from '../../components/words.ts';
import { html } from '../../lib/cite/html.ts';
import { plainText } from '../../lib/cite/plain-text.ts';
import type { CiteFormat } from '../../lib/cite/types.ts';
import arabic from '../../public/_locales/ar/messages.json';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import french from '../../public/_locales/fr/messages.json';
import japanese from '../../public/_locales/ja/messages.json';
import russian from '../../public/_locales/ru/messages.json';
import { wordsOf } from '../../scripts/words.ts';
import { dossierOf } from './components-samples.tsx';
import { takenFrom } from './taken-along.ts';

type Messages = Parameters<typeof wordsOf>[0];

function drawn(messages: Messages): HTMLElement {
  const place = document.createElement('div');
  act(() =>
    render(
      <WordsContext.Provider value={wordsOf(messages)}>
        <DossierBody dossier={dossierOf('integrity-tech')} />
      </WordsContext.Provider>,
      place,
    ),
  );
  return place;
}

/** How each statement begins: who, and the act. */
function heads(messages: Messages): string[] {
  return [...drawn(messages).querySelectorAll('.said')].map((one) => one.textContent ?? '');
}

it('says who does what in the way of each language, where verbs would have to agree with the name too', () => {
  expect(heads(russian)).toContain('Integrity Technology Group: отрицание');
  expect(heads(arabic)).toContain('Integrity Technology Group: نفي');
  expect(heads(japanese)).toContain('Integrity Technology Group：否定した');
});

it('puts a quotation in the marks of the language, and the record’s English in the order of English', () => {
  const place = drawn(arabic);
  expect(place.querySelector('blockquote')?.textContent).toMatch(/^«.+»$/);
  expect(place.querySelector('.summary[lang="en"][dir="ltr"]')?.textContent).toContain('Integrity');
  expect(place.textContent).toContain('نصوص السجل باللغة الإنجليزية');
  expect(drawn(english).textContent).not.toContain('in English');
});

it('cites in the way of the language too', async () => {
  const taken = takenFrom(dossierOf('integrity-tech'), '2026-11-22');
  const cited = (format: CiteFormat) =>
    format.write(taken, citeWords(wordsOf(russian)), () => new Uint8Array(20));
  expect(await cited(plainText)).toMatch(/^Integrity Technology Group: отрицание, .* 2025 г\.: .*\n«.+»$/m);
  expect(await cited(html)).toContain('<b>Integrity Technology Group</b>: отрицание, <time');
});

it('lets time run from right to left where the language does, for the eye and for the arrow keys', () => {
  const places = (messages: Messages) =>
    [...drawn(messages).querySelectorAll('.small-timeline .point')].map((one) =>
      Number.parseFloat(one.closest('svg')?.getAttribute('x') ?? ''),
    );
  const mirrored = places(english).map((share) => 100 - share);
  for (const [at, share] of places(arabic).entries()) expect(share).toBeCloseTo(mirrored[at] ?? 0);
  const place = drawn(arabic);
  const stop = () =>
    [...place.querySelectorAll<SVGElement>('.point')].findIndex(({ tabIndex }) => tabIndex === 0);
  const press = (key: string) =>
    act(() => {
      const svg = place.querySelector('.small-timeline > svg');
      svg?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  press('ArrowLeft');
  expect(stop()).toBe(1);
  press('ArrowRight');
  expect(stop()).toBe(0);
});

it('names what a page reports by its day, and what it misses by who said it and the day', () => {
  const said = (messages: Messages) =>
    unheardSentence(
      {
        dispute: 'any',
        reports: { act: 'sanctions', date: '2025-01-03' },
        misses: [{ act: 'denies', by: [{ id: 'any', name: 'Yandex N.V.' }], date: '2025-01' }],
      } as unknown as Parameters<typeof unheardSentence>[0],
      wordsOf(messages),
    );
  expect(said(english)).toBe(
    'This page reports the sanctions of 3 January 2025. It does not mention the denial by Yandex N.V. of January 2025.',
  );
  expect(said(german)).toBe(
    'Diese Seite berichtet über die Sanktionen (3. Januar 2025). Nicht erwähnt: das Dementi von Yandex N.V. (Januar 2025).',
  );
  expect(said(french)).toBe(
    'Cette page rapporte les sanctions (3 janvier 2025). Elle ne mentionne pas le démenti par Yandex N.V. (janvier 2025).',
  );
});

it('keeps a name from left to right together in a sentence from right to left, and leaves addresses as they are', () => {
  const words = wordsOf(arabic);
  expect(words.say('nameSame', 'Yandex N.V.')).toBe('بحسب \u2068Yandex N.V.\u2069');
  expect(words.say('nameSame', 'Mandiant، CISA (USA)')).toBe(
    'بحسب \u2068Mandiant\u2069، \u2068CISA (USA)\u2069',
  );
  expect(words.say('nameSame', 'الصين')).toBe('بحسب الصين');
  expect(words.say('takePageWritten', 'example.org/a', '2025')).not.toMatch(/[\u2066-\u2069]/u);
  expect(wordsOf(english).say('nameSame', 'Yandex N.V.')).toBe('says Yandex N.V.');
});
