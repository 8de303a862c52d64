import { createContext } from 'preact';
import type { Sha1 } from '../../lib/cite/types.ts';

export interface TakenFile {
  name: string;
  type: string;
  text: string;
}

/** What taking statements along needs of the page it is done in. */
export interface TakeHands {
  sha1: Sha1;
  /** The format it opens in: the one last used. */
  format: string;
  /** Another format was chosen, to be used from now on. */
  onFormat: (format: string) => void;
  /** Rejects where the browser does not let us. */
  onCopy: (text: string) => Promise<void>;
  onSave: (file: TakenFile) => void;
}

/** Null where nothing can be taken along. */
export const TakeHandsContext = createContext<TakeHands | null>(null);
