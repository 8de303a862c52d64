import type { CommandKey } from '../../lib/browser/keys.ts';
import type { SiteRule, SitesConfig } from '../../lib/sites/types.ts';
import type { Unmarked } from '../../lib/sites/unmarked.ts';

/** What the options page shows. */
export interface OptionsView {
  config: SitesConfig;
  /** Origins that the browser grants now. */
  grants: string[];
  /** At every mention, or at the first in each section. */
  density: 'every' | 'first';
  unmarked: Unmarked[];
  /** Whether what is read is remembered, and of how many parties, campaigns and disputes it is. */
  reading: { on: boolean; held: number };
  /** The browser's dialog was answered with no, the last time it was asked. */
  refused: boolean;
  /** Something went wrong with the last wish: a sentence. */
  problem?: string;
  browserName: 'chromium' | 'firefox';
  keys: readonly CommandKey[];
  about: { version: string; recordDate: string; entities: number; disputes: number; statements: number };
}

/** What the user does there. Each is called within the click that means it, as the browser's dialog needs. */
export interface OptionsEvents {
  onMode(mode: SitesConfig['mode']): void;
  /** True: for an hour; false: go on now. */
  onPause(pause: boolean): void;
  onSite(pattern: string, state: SiteRule['state']): void;
  onForget(pattern: string): void;
  onGiveBack(origin: string): void;
  onExport(): void;
  onReplace(sites: Pick<SitesConfig, 'mode' | 'rules'>): void;
  /** Marks one name again. */
  onMark(one: Unmarked): void;
  /** Puts another list, or none, in place of the names left unmarked. */
  onUnmarked(list: Unmarked[]): void;
  onKeys(): void;
  onRemember(on: boolean): void;
  onForgetReading(): void;
  onDensity(density: OptionsView['density']): void;
}

export interface OptionsProps {
  view: OptionsView;
  events: OptionsEvents;
}
