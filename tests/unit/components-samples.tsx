import full from 'virtual:record/full';
import type { JSX } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/words.ts';
import type { Words } from '../../lib/browser/i18n.ts';
import type { Finding } from '../../lib/reading/types.ts';
import { openRecord } from '../../lib/record/queries.ts';
import type { Dossier } from '../../lib/record/views.ts';
import { englishWords } from '../../scripts/words.ts';

export const words: Words = englishWords();
const record = openRecord(full);

/** An entity's dossier from the real record. */
export function dossierOf(id: string, page: readonly string[] = []): Dossier {
  const dossier = record.dossier(id, page);
  if (!dossier) throw new Error(`data/entities › ${id} › the tests need this entity.`);
  return dossier;
}

/** Draws an element with the English words, anew or over what is drawn in `place`; returns the place. */
export function draw(element: JSX.Element, place: HTMLElement = document.createElement('div')): HTMLElement {
  if (!place.isConnected) document.body.replaceChildren(place);
  act(() => render(<WordsContext.Provider value={words}>{element}</WordsContext.Provider>, place));
  return place;
}

export function press(target: Element | null | undefined): void {
  if (!target) throw new Error('There is nothing to press.');
  act(() => (target as HTMLElement).click());
}

export const saltForFlax: Finding = {
  kind: 'mixed-up',
  discrepancy: 'flax-not-salt',
  dispute: 'integrity-tech-us-sanctions-2025',
  subject: 'integrity-tech',
  saidToBe: 'salt-typhoon',
  recordSays: 'flax-typhoon',
  about: ['integrity-tech', 'salt-typhoon'],
  places: [{ block: 1, start: 0, end: 20, text: 'The sanctions stem from Salt Typhoon.' }],
  text: 'The Treasury names Flax Typhoon.',
  sides: [{ says: 'Flax Typhoon.', sources: [] }],
};
