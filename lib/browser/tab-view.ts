import type { AboutPage } from '../reading/about-page.ts';
import type { Finding } from '../reading/types.ts';
import type { Dossier } from '../record/views.ts';
import type { SiteState } from '../sites/types.ts';

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

/** Of a page whose scripts have not answered. */
export const nothingFound: PageFound = {
  status: 'silent',
  named: [],
  findings: [],
  about: { unheard: [], quotes: [] },
  unmarked: 0,
};

/** What popup and panel show of a tab. */
export interface TabView {
  /** Another one for each page that the tab shows, as far as the browser tells. */
  pageKey?: string;
  /** The site as rules name it, or null where no extension may run or the browser does not tell which it is. */
  site: string | null;
  /** `unseen`: the browser does not tell which page this is, for no access was given to it. Null: not known yet. */
  state: SiteState | 'unseen' | null;
  /** Milliseconds since 1970 until which nothing runs on any site, or null. */
  pausedUntil: number | null;
  page: PageFound;
  /** Something that was asked for and did not work, in a sentence. */
  problem?: string | undefined;
}
