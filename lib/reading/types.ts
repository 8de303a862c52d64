import type { Mention } from '../spot/types.ts';
import type { PageParts } from './page-parts.ts';

/** A run of text that reads as one: a paragraph, a heading, a table cell, a list item. */
export interface ReadBlock {
  text: string;
  /** Offset of this block in the page's text as read (blocks joined by "\n"). */
  start: number;
  heading: boolean;
}

/** A mention with the block it stands in; start and end count from the page's text as read. */
export interface PageMention extends Mention {
  block: number;
}

/** What a page holds that the record may have something to say about: blocks with mentions, and quotations beside them. */
export interface PageBrief {
  url: string;
  title: string;
  lang: string;
  blocks: { index: number; text: string; heading: boolean; mentions: Mention[] }[];
  /** What the page says of itself; in a frame, what the page around it says, where that may be read. */
  page?: PageParts;
  /** A frame that speaks for itself, since the page around it is another site's: its silence says nothing. */
  frame?: boolean;
}

/** A place where the page differs from the record. */
export interface Finding {
  kind: 'mixed-up';
  discrepancy: string;
  dispute: string;
  /** The entities concerned. */
  subject: string;
  saidToBe: string;
  recordSays: string;
  /** The page's own words, and where they stand: block index and offsets in that block. */
  places: { block: number; start: number; end: number; text: string }[];
  /** What the record says, in one sentence, and each side with its sources. */
  text: string;
  sides: { says: string; sources: import('../record/types.ts').Source[] }[];
}
