/** The record's shapes, in the field's standard terms (CONTRIBUTING, "Words"). Data only: no behaviour here. */

/** What an entity is. `group` is STIX's intrusion-set. */
export const entityKinds = [
  'government',
  'agency',
  'company',
  'person',
  'group',
  'campaign',
  'botnet',
  'malware',
  'tool',
  'outlet',
  'organization',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The closed list of what a statement does. The card's lanes follow from it (`laneOf`). */
export const acts = [
  'alleges',
  'attributes',
  'sanctions',
  'indicts',
  'confirms',
  'reports',
  'corrects',
  'denies',
  'rejects',
  'condemns',
  'declines-to-comment',
  'counter-alleges',
] as const;
export type Act = (typeof acts)[number];

export type Lane = 'alleged' | 'answered' | 'other';

/** An ISO 8601 date with the precision that is known: `2025`, `2025-01` or `2025-01-03`. */
export type RecordDate = string;

/** One name of an entity. An alias is itself a claim, so it says who makes it. */
export interface Name {
  text: string;
  /** BCP 47; a transliteration says so (`zh-Latn`). */
  lang: string;
  /** Ids of the entities that use or assert this name. Absent: the entity's own or everyday name. */
  assertedBy?: string[];
  /** What the asserters say of the two names. Absent: `same`. */
  relation?: 'same' | 'overlaps' | 'disputed';
  /** Ids of this entity's `sources`. */
  sources?: string[];
  /** The name is also an ordinary word or somebody else's name: it is marked only with support on the page. */
  ambiguous?: true;
  /** An acronym or code name that counts only letter for letter (`MSS`, never `mss`). */
  exact?: true;
  /** Only these words, near by, support this name; neither the entity's `cues` nor its full name on the page do. */
  cues?: string[];
  /** False: shown in the record, never looked for in pages (a capital, a bare country name). */
  spotted?: false;
}

/** A property of a group that is somebody's claim: its country or whose part it is. */
export interface Attribution {
  says: 'country' | 'part-of';
  /** ISO 3166-1 alpha-2 for `country`, an entity id for `part-of`. */
  value: string;
  by: string[];
  sources?: string[];
}

export interface ExternalIds {
  /** MITRE ATT&CK group, campaign or software id, such as `G1017`. */
  attack?: string;
  /** UUID of the MISP galaxy cluster value. */
  misp?: string;
  /** Wikidata item, such as `Q123`. */
  wikidata?: string;
}

/** A party or a campaign. `names[0]` is the one it is shown under. */
export interface Entity {
  id: string;
  kind: EntityKind;
  names: Name[];
  /** ISO 3166-1 alpha-2, for parties whose country is no claim; groups carry `attributions` instead. */
  country?: string;
  /** For parties: the body they belong to. For groups: see `attributions`. */
  partOf?: string;
  attributions?: Attribution[];
  /** For people: the office held, or the state of the proceedings, in a few words. */
  role?: string;
  /** One neutral sentence that tells it apart from others. */
  note?: string;
  cues?: string[];
  ids?: ExternalIds;
  /** False: a speaker of the record that is never marked on pages (governments, countries). */
  marked?: false;
  sources?: Source[];
}

export type SourceType = 'primary' | 'news' | 'vendor' | 'analysis';

/** Where a statement can be read. Ids are local to the file that lists the source. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  url: string;
  published: RecordDate | null;
  type: SourceType;
  lang: string;
  /** Address of an archived copy. */
  archived?: string;
  /** Whose text this one repeats, in words or as a source id of the same file. Two sources that rest on one are not two. */
  derivedFrom?: string;
}

/** At most 15 words, exactly as printed in the first source. */
export interface Quote {
  text: string;
  lang: string;
}

export interface Statement {
  id: string;
  by: string[];
  onBehalfOf?: string[];
  act: Act;
  about: string[];
  date: RecordDate;
  text: string;
  quote?: Quote;
  inReplyTo?: string[];
  sources: string[];
  /** None was found in the pages searched; it does not mean that none was given. */
  noReplyFound?: true;
  /** A doubt the reader must see, in one sentence. */
  doubt?: string;
}

/** Two names a page can mix up, and what the primary source says. All are entity ids. */
export interface MixedUp {
  subject: string;
  saidToBe: string;
  recordSays: string;
}

/**
 * One thing that pages are known to get wrong: said of one of `about`, with one of `said` in it. What `said` and
 * `rather` hold follows from the kind: numbers, dates, or phrases as `lib/reading/phrases.ts` reads them.
 */
export interface Slip {
  /** Entity ids; the sentence, or the one that it goes on from, names one of them. */
  about: string[];
  /** What a page that repeats the mistake says. */
  said: string[];
  /** What a page that has it right says; such a page is left alone. Nothing of `said` is in it. */
  rather: string[];
  /** Phrases that all stand in the sentence; `#` is where the number or the date stands. */
  near?: string[];
  /** Phrases that make it something else. */
  unless?: string[];
}

/** What to look for in a page's text: exactly one of these. */
export interface LookFor {
  mixedUp?: MixedUp;
  number?: Slip;
  date?: Slip;
  /** A person, party or name that stands where another belongs. */
  person?: Slip;
  /** Words put into somebody's mouth, or said of them, that the record has otherwise. */
  wording?: Slip;
}

export interface Discrepancy {
  id: string;
  text: string;
  /** What each side says, with the sources that say it; `heldAgainst`: pages are held against this side. */
  sides: { says: string; sources: string[]; heldAgainst?: true }[];
  lookFor?: LookFor;
}

export interface Dispute {
  id: string;
  title: string;
  summary: string;
  statements: Statement[];
  sources: Source[];
  discrepancies: Discrepancy[];
}

/** The whole record as it ships: entities and disputes sorted by id, statements in time order. */
export interface FullRecord {
  /** The day the record was last reviewed; no date in it is later. */
  recordDate: RecordDate;
  entities: Entity[];
  disputes: Dispute[];
}

/** A fault in the data: file › path › sentence. */
export interface Fault {
  file: string;
  path: string;
  sentence: string;
}
