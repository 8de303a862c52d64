import type { TextBlock } from '../reading/text-block.ts';
import { bring, fetchFrom } from './meeting.ts';
import type { Entry } from './noted.ts';
import type { PageState } from './protocol.ts';

/**
 * The card's script (marks, hover, card, what is said to the background) comes into a frame once something is mentioned
 * there; see `Meeting`. This is what the page's script tells it of the frame they share.
 */
export interface FramePage {
  /** When it aborts, everything is undone. */
  signal: AbortSignal;
  /** The blocks with a name in them; some have no mention (yet). */
  readonly entries: ReadonlySet<Entry>;
  /** True while there is text that has yet to be read. */
  isReading(): boolean;
  /** All blocks of the page, as a walk through it meets them. */
  blocks(): Iterable<TextBlock<Node>>;
  /** Works steps off in the page's idle time; gives the milliseconds worked, rejects when the signal aborts. */
  work(steps: Iterator<unknown>): Promise<number>;
  /** The extension was updated, turned off or removed: ends everything in this frame. */
  leave(): void;
}

/** What the card's script does for a frame. */
export interface FrameCard {
  /** Whether a node is our own. */
  isOurs(node: Node): boolean;
  /** These mentions are new on the page. */
  enter(entry: Entry): void;
  /** These mentions are on the page no more. */
  leave(entry: Entry): void;
  /** Something may have gone from the page. */
  changed(): void;
  /** All that was to be read has been read. */
  settled(): void;
  /** Puts back what the page may have cleared. */
  assert(): void;
  /** The page's text has changed just now, mentioned or not. */
  noteChange(): void;
  /** What the popup shows of this frame; it is told of changes from now on. */
  watch(): PageState;
}

export type OpenCard = (page: FramePage) => FrameCard;

/** Called by the card's script: gives `open` to whoever waits for it, and to those who ask later. */
export function handOver(open: OpenCard): void {
  bring('card', open);
}

/** Called by the page's script: gives what the card's script hands over, after `load` where it has not run here yet. */
export function receiveCard(load: () => Promise<unknown>): Promise<OpenCard> {
  return fetchFrom('card', load);
}
