import type { NamedEntity } from './types.ts';

/** Firms whose names stand on pages about anything, as buttons and badges: "Share on Twitter", "Get it on Google Play". */
const everywhere = new Set(['Apple', 'Google', 'Meta', 'Twitter', 'WhatsApp', 'Yahoo', 'Yahoo!']);

/** Whether a firm's name alone is no reason to look closer: some word of the topic must stand on the page too. */
export function isOnEveryPage({ kind, names }: NamedEntity): boolean {
  return kind === 'company' && names.some(({ text }) => everywhere.has(text));
}
