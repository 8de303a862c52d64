import { sessionValue } from './session-store.ts';

/** Tabs in which On Record runs for this page only, with the page's origin. */
export const once = sessionValue<Record<number, string>>('once', {});
