import type { DisputePage, DisputeRef, EntityPage } from '../dossier/pages.ts';
import type { AboutPage } from '../reading/about-page.ts';
import type { Saying } from '../reading/saying.ts';
import type { Finding, PageBrief } from '../reading/types.ts';
import type { Dossier } from '../record/views.ts';
import type { Findable } from '../search/types.ts';
import type { SiteState, SitesConfig, SiteWant } from '../sites/types.ts';
import type { Unmarked } from '../sites/unmarked.ts';
import type { Meaning, OpenName } from '../spot/heard.ts';
import type { Walked, WalkIn, WalkPlace, WalkStep, WalkTo } from './walk.ts';

export type { SiteWant } from '../sites/types.ts';

/**
 * Every message of the extension, one type per direction: a key is the message's name, the parameter its
 * payload, the result its answer. `send.ts` and `receive.ts` take these types; nothing else sends messages.
 */

/** From a page's content script to the background; our own pages, which show cards too, may send these as well. */
export interface PageToBackground {
  /** Blocks with mentions, of a page or of the draft box; answered with what the record has. Sent only when something is mentioned. */
  'page/brief': (brief: PageBrief) => PageAnswer;
  /** What the sentence around a mention says, in the words of the page; asked when its card opens. */
  'page/sentence': (asked: SentenceAsked) => Saying | null;
  /** What the sentences of names that the page leaves open say, in the order asked; once all has been read. */
  'page/meanings': (open: OpenName[]) => (Meaning | null)[];
  /** This frame's counts, for the badge; sent when they change. */
  'page/counts': (counts: PageCounts) => void;
  /** Put the names' script into the frame that asks: a name may stand there. */
  'spot/load': () => void;
  /** Put the card's script there: something is mentioned. */
  'card/load': () => void;
  /** "Off on this site", from the card. */
  'site/off': (site: { url: string }) => void;
  /** The page's address changed without a load: is this still a place to run? */
  'site/check': (site: { url: string }) => { state: SiteState };
  /** "Dossier", from the card: open that entity's page in a tab of its own, with the day of the page at hand. */
  'record/open': (what: { entity: string; written?: string }) => void;
  /** "Not this one": answered with the choice as it was kept. */
  'name/unmark': (chosen: Omit<Unmarked, 'name' | 'since'>) => Unmarked;
  /** Undoes such a choice, in the card or in the list of them. */
  'name/mark': (one: Unmarked) => void;
  /** "Cite", from the card and from our own pages: one statement, to be copied. */
  'record/cite': (asked: CiteAsked) => Cited;
  /** The walk has come to the end of this frame: go on in the next one. */
  'walk/on': (step: WalkIn) => void;
  /** A card that the walk opened here was closed: the focus goes back to the frame it came from. */
  'walk/back': (to: { home: number }) => void;
  /** The reader has had this before the eyes long enough to have read it. */
  'record/seen': (what: Seen) => void;
  /** From the script that waits in a page while On Record is paused: the hour is over. */
  'pause/over': () => void;
}

/** The text around a mention, with the names in it; offsets are UTF-16 units of `text`. */
export interface SentenceAsked {
  text: string;
  mentions: { start: number; end: number; entity: string }[];
  /** Where the mention begins. */
  at: number;
}

export interface CiteAsked {
  dispute: string;
  statement: string;
  /** An id of `lib/cite`; the one last used when absent. */
  format?: string;
}

export interface Cited {
  text: string;
  /** The id of the format it is in. */
  format: string;
}

export interface Seen {
  show: 'entity' | 'dispute';
  id: string;
}

export interface PageAnswer {
  dossiers: Dossier[];
  findings: Finding[];
  about: AboutPage;
}

export interface PageCounts {
  sure: number;
  perhaps: number;
  differs: number;
}

/** From our own pages (popup, panel, options, welcome, dossier, draft box) to the background. */
export interface ToolsToBackground {
  /** Sent, not awaited, right before permissions.request: the popup may close under the browser's dialog. */
  'sites/want': (want: SiteWant) => void;
  'sites/get': () => SitesConfig;
  /** Run once in the active tab, on the strength of activeTab; nothing is stored. */
  'sites/once': (tab: { tabId: number }) => { ran: boolean; problem?: string };
  /** A page that is kept as evidence, answered as a page's brief is, but without what is new to its reader. */
  'record/answer': (brief: PageBrief) => PageAnswer;
  /** One entity's page, or null where the record has no such id. */
  'record/entity': (what: { id: string }) => EntityPage | null;
  'record/dispute': (what: { id: string }) => DisputePage | null;
  /** All that can be looked up, and what is newest, for the page that finds names. */
  'record/findables': () => { findables: Findable[]; newest: DisputeRef[]; recordDate: string };
  /** Whether what the user reads is to be remembered. */
  'reading/remember': (on: boolean) => void;
  'reading/forget': () => void;
  /** Another list, from a file or an empty one, in place of the present. */
  'names/replace': (list: Unmarked[]) => void;
  'record/about': () => { recordDate: string; entities: number; disputes: number; statements: number };
}

/** From the background (or the popup) to a tab's frames. */
export interface ToPage {
  /**
   * Where On Record may run has changed, sent to all frames of all tabs: ask `site/check` about this frame and, unless
   * it says `on`, undo everything and leave.
   */
  'page/recheck': () => void;
  /** Where the walk from mention to mention stands in this frame. */
  'page/walk-place': () => WalkPlace;
  /** Walk on from where the walk stands in this frame; the card opens in place. */
  'page/step': (step: WalkStep) => Walked;
  /** The walk comes into this frame from another one, at the end it comes to first. */
  'page/walk-in': (step: WalkIn) => Walked;
  /** The walk has gone on into another frame: close the card, and remember where the focus was. */
  'page/walk-aside': () => void;
  /** The walk is over: give the focus back to where it was when it began here. */
  'page/walk-home': () => void;
  /** Nothing was found to walk to: say so. */
  'page/walk-nowhere': (what: { to: WalkTo }) => void;
  /** Scroll one mention into view and open its card. */
  'page/show': (place: { mention: number }) => void;
  /** What there is in this frame to keep as evidence: the text around its mentions, and what it says of itself. */
  'page/evidence': () => PageBrief;
  /** The popup asks for this frame's state; later changes follow as `page/state` on `PageToTools`. */
  'page/watch': () => PageState;
}

/** From a page to an open popup. */
export interface PageToTools {
  'page/state': (state: PageState) => void;
}

/** What the popup shows of one frame. */
export interface PageState {
  reading: boolean;
  mentions: ListedMention[];
  dossiers: Dossier[];
  findings: Finding[];
  about: AboutPage;
  /** Names that stand here and are left unmarked by the user's choice, each once. */
  unmarked: { text: string; entity: string }[];
}

export interface ListedMention {
  /** Index to give back with `page/show`. */
  index: number;
  entity: string;
  certainty: 'sure' | 'perhaps';
  text: string;
  /** The reason in the user's language. */
  reason: string;
  /** A few words around it. */
  context: string;
}
