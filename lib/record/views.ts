import type {
  Act,
  Attribution,
  EntityKind,
  ExternalIds,
  Lane,
  Name,
  Quote,
  RecordDate,
  Source,
} from './types.ts';

/** What the card, the popup and `npm run spot` are given: the record with its ids resolved. Made by `queries.ts`. */

export interface EntityRef {
  id: string;
  name: string;
  kind: EntityKind;
  country?: string;
  /** The language of the name; absent for English. */
  lang?: string;
}

export interface StatementView {
  id: string;
  dispute: string;
  act: Act;
  lane: Lane;
  by: EntityRef[];
  onBehalfOf: EntityRef[];
  about: EntityRef[];
  date: RecordDate;
  text: string;
  quote?: Quote;
  sources: Source[];
  /** Ids of the statements this one answers, and of those that answer it. */
  inReplyTo: string[];
  answeredBy: string[];
  noReplyFound: boolean;
  doubt?: string;
}

export interface NameView extends Name {
  asserters: EntityRef[];
}

export interface AttributionView extends Attribution {
  asserters: EntityRef[];
  /** The parent's name for `part-of`; absent for a country, which the UI names by `Intl.DisplayNames`. */
  valueName?: string;
}

/** One dispute as seen from one entity: the statements by or about it, with what they answer and what answers them. */
export interface DisputeView {
  id: string;
  title: string;
  summary: string;
  /** Time order; on one day, a reply after what it answers. */
  statements: StatementView[];
}

/** What has changed in the record since its reader last read something of it. Statements as `<dispute> <id>`. */
export interface News {
  /** When that was, in milliseconds since 1970. */
  since: number;
  added: string[];
  /** Those that now say something else. */
  changed: string[];
}

/** All that the card shows of one entity. */
export interface Dossier {
  entity: EntityRef;
  role?: string;
  note?: string;
  partOf?: EntityRef;
  names: NameView[];
  attributions: AttributionView[];
  ids: ExternalIds;
  /** Those that share most entities with the page first, then the newest. */
  disputes: DisputeView[];
  counts: Record<Lane, number>;
  /** Absent where nothing has changed, or the reader has not read it before. */
  news?: News;
}
