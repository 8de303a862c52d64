import type { AboutPage } from '../../lib/reading/about-page.ts';
import type { Finding } from '../../lib/reading/types.ts';
import type { Dossier } from '../../lib/record/views.ts';

/** A name in the text, by its offsets in UTF-16 units. */
export interface DraftMark {
  start: number;
  end: number;
  entity: string;
  sure: boolean;
  /** Others who bear the name. */
  alternatives: string[];
  shape: 'solid' | 'dotted' | 'double';
  /** Why it is marked, in a sentence. */
  reason: string;
}

/** One of those whom a text names. */
export interface NamedInText {
  dossier: Dossier;
  times: number;
  /** Where it may be meant nowhere for sure: why, in a sentence. */
  perhaps?: string | undefined;
  /** Those who bear the same name. */
  others: Dossier[];
}

/** What was found in a text. */
export interface DraftReading {
  text: string;
  marks: DraftMark[];
  /** Those named, the most often named first. */
  named: NamedInText[];
  findings: Finding[];
  about: AboutPage;
}

export interface DraftView {
  text: string;
  /** The day the text is of, as 2025-01-06; empty where the text is to say it itself. */
  writtenOn: string;
  /** Absent until a text was read. */
  reading?: DraftReading | undefined;
  busy: boolean;
  /** What did not work, in a sentence. */
  problem?: string | undefined;
}

export interface DraftEvents {
  onText(text: string): void;
  onWrittenOn(day: string): void;
  /** What is on record of an entity was open long enough to have been read. */
  onRead(entity: string): void;
}
