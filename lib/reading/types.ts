import type { PlacedSide } from '../record/queries.ts';
import type { LookFor, MixedUp } from '../record/types.ts';
import type { Mention } from '../spot/types.ts';
import type { PageParts } from './page-parts.ts';

/** A run of text that reads as one: a paragraph, a heading, a table cell, a list item. */
export interface ReadBlock {
  text: string;
  /** Offset of this block in the page's text as read (blocks joined by "\n"). */
  start: number;
  heading: boolean;
}

/** What a page holds that the record may have something to say about: blocks with mentions, and quotations beside them. */
export interface PageBrief {
  url: string;
  title: string;
  lang: string;
  blocks: { index: number; text: string; heading: boolean; mentions: Mention[] }[];
  /** What the page says of itself; in a frame, what the page around it says, where that may be read. */
  page?: PageParts;
  /** The day it was written (2025-01-06), where somebody has said so: then the page is not asked. */
  writtenOn?: string;
  /** A frame that speaks for itself, since the page around it is another site's: its silence says nothing. */
  frame?: boolean;
}

/** The page's own words, and where they stand: block index and offsets in that block. */
export interface FindingPlace {
  block: number;
  start: number;
  end: number;
  text: string;
  /** Where the one whom it goes on about is named, if that is not in these words. */
  goesOn?: { block: number; start: number; end: number };
}

interface Differs {
  discrepancy: string;
  dispute: string;
  /** The entities it is said of: their marks show it. */
  about: string[];
  places: FindingPlace[];
  /** What the record says, in one sentence, and each side with its sources. */
  text: string;
  sides: PlacedSide[];
}

/** Where the page differs from the record. */
export type Finding = Differs &
  (({ kind: 'mixed-up' } & MixedUp) | { kind: Exclude<keyof LookFor, 'mixedUp'> });
