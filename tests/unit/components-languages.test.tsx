// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { DossierBody } from '../../components/record/DossierBody.tsx';
import { WordsContext } from '../../components/words.ts';
import arabic from '../../public/_locales/ar/messages.json';
import japanese from '../../public/_locales/ja/messages.json';
import russian from '../../public/_locales/ru/messages.json';
import { wordsFrom } from '../../scripts/words.ts';
import { dossierOf } from './components-samples.tsx';

/** How each statement begins: who, and the act. */
function heads(messages: typeof russian | typeof japanese | typeof arabic): string[] {
  const place = document.createElement('div');
  act(() =>
    render(
      <WordsContext.Provider value={wordsFrom(messages)}>
        <DossierBody dossier={dossierOf('integrity-tech')} />
      </WordsContext.Provider>,
      place,
    ),
  );
  return [...place.querySelectorAll('.said')].map((one) => one.textContent ?? '');
}

it('says who does what in the way of each language, where verbs would have to agree with the name too', () => {
  expect(heads(russian)).toContain('Integrity Technology Group: отрицание');
  expect(heads(arabic)).toContain('Integrity Technology Group: نفي');
  expect(heads(japanese)).toContain('Integrity Technology Group：否定した');
});
