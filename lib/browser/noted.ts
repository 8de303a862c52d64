import type { TextBlock } from '../reading/text-block.ts';
import type { Finding } from '../reading/types.ts';
import type { BlockHits } from '../spot/find-mentions.ts';
import type { Mention } from '../spot/types.ts';

/** One mention where it stands on the page. */
export interface Noted {
  readonly id: number;
  readonly mention: Mention;
  readonly entry: Entry;
  /** False while the page hides this text or the user wants it unmarked: then it is neither marked nor counted. */
  shown: boolean;
  /** What the record says differently here. */
  findings: Finding[];
}

/** A block of text with a name in it. Blocks without are not kept. */
export interface Entry {
  /** Stays when the same text is read again. */
  readonly id: number;
  /** Which of the page's blocks it is, as last numbered for a brief. */
  index: number;
  readonly block: TextBlock<Node>;
  hits: BlockHits;
  noted: Noted[];
  /** In or close to the view. */
  near: boolean;
}
