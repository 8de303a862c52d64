import { createContext } from 'preact';
import type { StatementView } from '../../lib/record/views.ts';

/** What citing one statement needs of the place it is done in. */
export interface CiteHands {
  /**
   * Copies the citation of a statement, in a format or in the one last used, which it gives. Rejects where the browser
   * does not let us.
   */
  onCite(statement: Pick<StatementView, 'dispute' | 'id'>, format?: string): Promise<string>;
}

/** Null where nothing can be cited. */
export const CiteHandsContext = createContext<CiteHands | null>(null);
