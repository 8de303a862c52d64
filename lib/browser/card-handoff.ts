import type { TextBlock } from '../reading/text-block.ts';
import type { Entry } from './noted.ts';
import type { PageState } from './protocol.ts';
import { extensionLives } from './send.ts';

/**
 * The page's script and the card's script are two files in one isolated world. Every page pays for the first; the
 * second (marks, hover, card, what is said to the background) is only injected where something is mentioned. The two
 * meet on a property of that world's global, which pages do not see.
 */
const key = Symbol.for('on-record/card');

/** What the page's script tells the card's script of the frame they share. */
export interface FramePage {
  /** When it aborts, everything is undone. */
  signal: AbortSignal;
  /** The blocks with a name in them; some have no mention (yet). */
  entries: ReadonlySet<Entry>;
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

interface Meeting {
  open?: OpenCard;
  waiting: ((open: OpenCard) => void)[];
  /** False once the extension these scripts came with is gone: a newer one's scripts run in the same world. */
  lives(): boolean;
}

function meeting(): Meeting {
  const world = globalThis as { [key]?: Meeting };
  if (!world[key]?.lives()) world[key] = { waiting: [], lives: extensionLives };
  return world[key];
}

/** Called by the card's script: gives `open` to whoever waits for it, and to those who ask later. */
export function handOver(open: OpenCard): void {
  const here = meeting();
  here.open = open;
  for (const take of here.waiting.splice(0)) take(open);
}

/** Called by the page's script: gives what the card's script hands over, after `load` where it has not run here yet. */
export async function receiveCard(load: () => Promise<unknown>): Promise<OpenCard> {
  const here = meeting();
  if (here.open) return here.open;
  await load();
  return here.open ?? new Promise((take) => here.waiting.push(take));
}
