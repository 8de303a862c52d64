import { type ComponentChildren, render } from 'preact';
import type { Words } from '../lib/browser/i18n.ts';
import { type CiteHands, CiteHandsContext } from './cite/cite-hands.ts';
import { WordsContext } from './words.ts';

/** Draws a page of ours, first or anew, in its words and with what its citations do. */
export function draw(page: ComponentChildren, words: Words, hands: CiteHands): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('#root › is not in this page; it is what everything is drawn into.');
  render(
    <WordsContext.Provider value={words}>
      <CiteHandsContext.Provider value={hands}>{page}</CiteHandsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}
