import type { Contestant } from './contestant.ts';
import { compromiseLookup } from './contestants/compromise-lookup.ts';
import { ours, oursSure, oursUnheard } from './contestants/ours.ts';
import { caseBlind, caseSensitive } from './contestants/whole-words.ts';

/** Who is measured, side by side in one run; the errors shown are those of the first. */
export const contestants: readonly Contestant[] = [
  ours,
  oursSure,
  oursUnheard,
  caseBlind,
  caseSensitive,
  compromiseLookup,
];

/** Who is set side by side by language and by kind of error: ours as it ships, and the plain ways to do it. */
export const compared: ReadonlySet<Contestant> = new Set([ours, caseBlind, caseSensitive, compromiseLookup]);
