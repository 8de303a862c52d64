import type { Place } from '../../lib/dossier/address.ts';
import type { Filters } from '../../lib/dossier/filters.ts';
import type { DisputePage, DisputeRef, EntityPage } from '../../lib/dossier/pages.ts';
import type { FindView } from '../find/find-view.ts';

/** What has come of the question for an entity or a dispute. */
export type Loaded =
  | { status: 'loading' }
  | { status: 'entity'; page: EntityPage }
  | { status: 'dispute'; page: DisputePage }
  | { status: 'unknown'; id: string }
  | { status: 'problem'; sentence: string };

export interface DossierView extends FindView {
  place: Place;
  /** For a place that shows an entity or a dispute. */
  loaded: Loaded;
  newest: DisputeRef[];
}

export interface DossierEvents {
  /** Goes to another place; the address follows. */
  onGo(place: Place): void;
  /** Other filters for what is shown; the address follows. */
  onFilters(filters: Filters): void;
}
