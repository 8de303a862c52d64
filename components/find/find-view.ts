import type { Place } from '../../lib/dossier/address.ts';
import type { Found } from '../../lib/search/types.ts';

/** The names that can be looked up, as far as they are loaded. */
export interface FindView {
  /** Looks names up at once; null while they are being loaded. */
  find: ((text: string, limit?: number) => Found[]) | null;
  /** Why the names could not be loaded. */
  findProblem?: string;
}

/** The place a found name leads to. */
export function placeOf({ kind, id }: Found): Place {
  return { show: kind === 'dispute' ? 'dispute' : 'entity', id, filters: {} };
}
