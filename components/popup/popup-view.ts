import type { CommandKey } from '../../lib/browser/keys.ts';
import type { Place, TabView } from '../../lib/browser/tab-view.ts';
import type { Place as DossierPlace } from '../../lib/dossier/address.ts';
import type { PageToTake } from '../cite/TakePageFold.tsx';
import type { FindView } from '../find/find-view.ts';

export type { Named, PageFound, Place } from '../../lib/browser/tab-view.ts';

export type PopupView = TabView;

/** What popup and panel can do to the tab they show. */
export interface TabEvents {
  onSwitch(on: boolean): void;
  onOnce(): void;
  onPause(pause: boolean): void;
  onShow(place: Place): void;
  /** What is on record of that entity was open long enough to have been read. */
  onRead(id: string, show?: 'entity' | 'dispute'): void;
  onSettings(): void;
  onDraft(): void;
  onHelp(): void;
  /** Opens the browser's own page where keys are changed. */
  onKeys(): void;
  /** The keys as they are now; asked for when somebody wants to see them. */
  loadKeys(): Promise<CommandKey[]>;
  /** What takes the page along; asked for when somebody opens that. */
  loadTake(): Promise<PageToTake>;
  /** All names, to be looked up; asked for when somebody goes to the box. */
  loadNames(): Promise<FindView>;
  /** Where a name that was looked up leads. */
  onGo(place: DossierPlace): void;
}

export interface PopupEvents extends TabEvents {
  /** Opens the panel beside the page. */
  onPanel(): void;
}
