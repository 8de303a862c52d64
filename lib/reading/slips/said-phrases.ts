import type { Slip } from '../../record/types.ts';
import { findPhrase, type Span } from '../phrases.ts';

/** Where a sentence has one of the phrases, if all of `near` stand in it too. */
export function saidPhrases(sentence: string, phrases: readonly string[], { near = [] }: Slip): Span[] {
  const found = phrases.flatMap((phrase) => findPhrase(sentence, phrase));
  if (found.length === 0 || !near.every((phrase) => findPhrase(sentence, phrase).length > 0)) return [];
  return found;
}

export function hasPhrase(sentence: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(sentence, phrase).length > 0);
}
