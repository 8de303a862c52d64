// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { citeWords } from '../../components/cite/cite-words.ts';
import { DossierBody } from '../../components/record/DossierBody.tsx';
import { WordsContext } from '../../components/words.ts';
import { html } from '../../lib/cite/html.ts';
import { plainText } from '../../lib/cite/plain-text.ts';
import { takenFromDossier } from '../../lib/cite/taken.ts';
import type { CiteFormat } from '../../lib/cite/types.ts';
import arabic from '../../public/_locales/ar/messages.json';
import english from '../../public/_locales/en/messages.json';
import japanese from '../../public/_locales/ja/messages.json';
import russian from '../../public/_locales/ru/messages.json';
import { wordsOf } from '../../scripts/words.ts';
import { dossierOf } from './components-samples.tsx';

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
  expect(place.querySelector('.summary [lang="en"][dir="ltr"]')?.textContent).toContain('Integrity');
  expect(place.textContent).toContain('نصوص السجل باللغة الإنجليزية');
  expect(drawn(english).textContent).not.toContain('in English');
});

it('cites in the way of the language too', async () => {
  const taken = takenFromDossier(dossierOf('integrity-tech'), '2026-11-22');
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
