import type { EntityKind } from '../record/types.ts';

/** What can be looked up: an entity by any of its names, a dispute by its title. */
export interface Findable {
  /** `dispute`, or the entity's kind. */
  kind: EntityKind | 'dispute';
  id: string;
  /** The first is the one it is shown under. */
  names: { text: string; lang: string }[];
  /** How many statements the record holds; of equally good answers, the one with more comes first. */
  weight: number;
}

/** One answer: the findable, and the name of it that fits what was typed. */
export interface Found {
  kind: Findable['kind'];
  id: string;
  name: { text: string; lang: string };
  /** The name that fits, where it is another one. */
  alias?: { text: string; lang: string };
  weight: number;
  /** Letters that had to be changed, dropped, added or swapped for it to fit. */
  edits: number;
  /** The typed text is the whole name. */
  whole: boolean;
}
