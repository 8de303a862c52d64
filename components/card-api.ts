import type { Words } from '../lib/browser/i18n.ts';
import type { WalkStep, WalkTo } from '../lib/browser/walk.ts';
import type { AboutPage } from '../lib/reading/about-page.ts';
import type { Passage } from '../lib/reading/passages.ts';
import type { Finding } from '../lib/reading/types.ts';
import type { Dossier } from '../lib/record/views.ts';
import type { Unmarked, Where } from '../lib/sites/unmarked.ts';
import type { Certainty } from '../lib/spot/types.ts';
import type { CiteHands } from './cite/cite-hands.ts';
import type { Places } from './mention/NotThisOne.tsx';
import type { NamedSaying } from './record/saying-words.ts';

/** The card's contract: the page's content script owns place and time, the card's script draws. */

export interface CardView {
  mention: { text: string; certainty: Certainty; reason: string };
  /** The entity's dossier first, then those of others that bear the name. Empty while they are fetched. */
  dossiers: Dossier[];
  /** Findings that concern this mention. */
  findings: Finding[];
  about: AboutPage;
  /** What the sentence at hand says, where that is plain. */
  saying?: NamedSaying;
  /** Set when the record could not be fetched: a sentence for the reader. */
  problem?: string;
  pinned: boolean;
  /** What on the page speaks for the name, once it was asked for and found. */
  why?: Passage[];
  /** Where the name can be left unmarked. */
  places: Places;
  /** The name was left unmarked just now: how to undo that takes the card's place. */
  unmarked?: Unmarked;
  /** Why the last wish of that kind was not carried out. */
  trouble?: string;
  /** Another number for each mention that the card is opened at: nothing in it is unfolded or scrolled then. */
  opened: number;
  /** Which of the page's mentions this is, from 1; more may be found before it. */
  place: { number: number; of: number };
  /** A step was asked for that leads nowhere on this page. */
  nowhere?: WalkTo;
}

export interface CardEvents {
  onClose(): void;
  onPin(pinned: boolean): void;
  onSiteOff(): void;
  /** "Why marked?": `why` is to be found. */
  onWhy(): void;
  /** "Not this one", there. */
  onUnmark(where: Where): void;
  onUndo(): void;
  /** "Dossier": that entity's page, in a tab of its own. */
  onDossier(entity: string): void;
  onStep(step: WalkStep): void;
  /** Copies a statement's citation; see `CiteHands`. */
  onCite: CiteHands['onCite'];
}

export interface MountedCard {
  update(view: CardView): void;
  unmount(): void;
}

/** Draws the card in the words given into a shadow root (styles included) and calls `events`. */
export type MountCard = (root: ShadowRoot, words: Words, view: CardView, events: CardEvents) => MountedCard;
