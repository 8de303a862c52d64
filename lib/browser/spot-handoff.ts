import type { TextBlock } from '../reading/text-block.ts';
import type { HearingFrame } from './hearing.ts';
import { bring, fetchFrom } from './meeting.ts';
import type { Entry } from './noted.ts';

/**
 * The script that knows all names comes into a frame once a name may stand in its text; see `Meeting`.
 */
export interface FoundEvents {
  /** These mentions are new on the page. */
  come(entry: Entry): void;
  /** These mentions are on the page no more. */
  go(entry: Entry): void;
}

/** All that was found on a page, kept up to date block by block. */
export interface FoundOnPage {
  /** The blocks with a name in them; some have no mention (yet). */
  readonly entries: ReadonlySet<Entry>;
  /** How many entries the page has taken out so far. */
  readonly removed: number;
  readonly hasMentions: boolean;
  /** Reads one block. `old` are the entries it may be the new reading of; the one that it is leaves `old`. */
  read(block: TextBlock<Node>, old: Set<Entry>): void;
  drop(entry: Entry): void;
  dropRemoved(): void;
  /** Decides again where more support on the page can make a difference, one step per block. */
  decideAgain(): Generator<void>;
  /** Has the sentences of names that stay open read, in the background. */
  hear(frame: HearingFrame): Promise<void>;
  /** The entries that a new reading of `roots` replaces, one step for some nodes. */
  under(roots: ReadonlySet<Node>): Generator<void, Set<Entry>>;
  /** Forgets what the page has said so far in support of ambiguous names; all of it is to be read again. */
  renew(): void;
}

export type OpenFound = (events: FoundEvents) => FoundOnPage;

/** Called by the spotting script. */
export function handOverSpot(open: OpenFound): void {
  bring('spot', open);
}

/** Called by the page's script; `load` puts the spotting script there where it has not run yet. */
export function receiveSpot(load: () => Promise<unknown>): Promise<OpenFound> {
  return fetchFrom('spot', load);
}
