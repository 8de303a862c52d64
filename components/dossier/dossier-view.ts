import type { Loaded } from '../../lib/browser/load-page.ts';
import type { Place } from '../../lib/dossier/address.ts';
import type { Filters } from '../../lib/dossier/filters.ts';
import type { DisputeRef } from '../../lib/dossier/pages.ts';
import type { FindView } from '../find/find-view.ts';

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
