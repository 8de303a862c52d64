import type { Loaded } from '../../lib/browser/load-page.ts';
import type { TabEvents } from '../popup/popup-view.ts';

export interface PanelEvents extends TabEvents {
  /** What the record has under an id; never rejects. */
  load(show: 'entity' | 'dispute', id: string): Promise<Loaded>;
}
