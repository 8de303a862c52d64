import type { Place as DossierPlace } from '../../lib/dossier/address.ts';
import type { AboutPage } from '../../lib/reading/about-page.ts';
import type { Finding } from '../../lib/reading/types.ts';
import type { Dossier } from '../../lib/record/views.ts';
import type { SiteState } from '../../lib/sites/types.ts';
import type { FindView } from '../find/find-view.ts';

/** One place of a name on the page, in whichever frame it stands. */
export interface Place {
  frame: number;
  /** To give back when it should be shown. */
  index: number;
  text: string;
  context: string;
  certainty: 'sure' | 'perhaps';
  reason: string;
}

/** A party or campaign that the page names, with every place where it does. */
export interface Named {
  id: string;
  name: string;
  places: Place[];
  dossier: Dossier | undefined;
  differs: boolean;
}

/** What the page's scripts say; `silent` when none has answered yet. */
export interface PageFound {
  status: 'silent' | 'reading' | 'read';
  named: Named[];
  findings: Finding[];
  about: AboutPage;
  /** How many names here are left unmarked by the user's choice. */
  unmarked: number;
}

export interface PopupView {
  /** The site as rules name it, or null where no extension may run. */
  site: string | null;
  state: SiteState;
  /** Milliseconds since 1970 until which nothing runs on any site, or null. */
  pausedUntil: number | null;
  page: PageFound;
  /** Something that was asked for and did not work, in a sentence. */
  problem?: string;
}

export interface PopupEvents {
  onSwitch(on: boolean): void;
  onOnce(): void;
  onPause(pause: boolean): void;
  onShow(place: Place): void;
  onSettings(): void;
  onDraft(): void;
  onHelp(): void;
  /** All names, to be looked up; asked for when somebody goes to the box. */
  loadNames(): Promise<FindView>;
  /** Where a name that was looked up leads. */
  onGo(place: DossierPlace): void;
}
