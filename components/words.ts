import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/browser/i18n.ts';

/** The UI's words for every component below `<WordsContext.Provider value={words}>`. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the nearest provider. Throws where there is none: a component without words would be mute. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No words here: render inside <WordsContext.Provider value={words}>.');
  return words;
}
