import type { Candidate } from './candidates.ts';
import { checkOf } from './check.ts';
import { type NameIndex, step } from './names.ts';
import { AMBIGUOUS, CUE, EXACT } from './packed-tables.ts';
import type { Run } from './scan.ts';
import { gaps, STARTS_UPPER, type Tokens } from './tokens.ts';

const joins = new Set([
  'and',
  'or',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'e',
  'o',
  'и',
  'или',
  'та',
  'och',
  'en',
  'ja',
  've',
]);

/** Names that share their last word with the next one: "Salt" in "Salt and Volt Typhoon", "Flax, Salt and Volt Typhoon". */
export function coordinated(
  text: string,
  tokens: Tokens,
  runs: readonly Run[],
  index: NameIndex,
): Candidate[] {
  const found: Candidate[] = [];
  const word = (at: number): string => text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  for (const run of runs) {
    if (run.to - run.from !== 1) continue;
    const gap = tokens.gap[run.from] as number;
    let at = run.from - 1;
    if (at < 0) continue;
    if (gap === gaps.space && at > 0 && joins.has(word(at))) at--;
    else if (gap !== gaps.slash && gap !== gaps.ampersand && gap !== gaps.comma) continue;
    // With commas alone, one word that happens to fit proves nothing: two must.
    const loose = gap === gaps.comma;
    const parts: Candidate[] = [];
    for (;;) {
      const part = complete(text, tokens, at, run, index);
      if (!part) break;
      parts.push(part);
      if (at === 0 || tokens.gap[at] !== gaps.comma) break;
      at--;
    }
    if (!loose || parts.length > 1) found.push(...parts);
  }
  return found;
}

function complete(text: string, tokens: Tokens, at: number, run: Run, index: NameIndex): Candidate | null {
  if (((tokens.shape[at] as number) & STARTS_UPPER) === 0) return null;
  const { tables } = index;
  const first = step(tables, 0, tokens.hash[at] as number, 0xffff);
  if (first === 0) return null;
  const last = run.plural ? (tokens.stem[run.to] as number) : (tokens.hash[run.to] as number);
  const state = step(tables, first, last, 1 << gaps.space);
  if (state === 0 || state >= tables.firstName.length - 1) return null;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const head = text.slice(tokens.start[run.to], (tokens.end[run.to] as number) - (run.plural ? 1 : 0));
  const whole = `${text.slice(start, end)} ${head}`;
  const check = checkOf(whole, 0, whole.length);
  const owners = [];
  for (let name = tables.firstName[state] as number; name < (tables.firstName[state + 1] as number); name++) {
    const flags = tables.flags[name] as number;
    if ((flags & (CUE | EXACT)) !== 0 || tables.check[name] !== check) continue;
    owners.push({ entity: tables.owner[name] as number, ambiguous: (flags & AMBIGUOUS) !== 0, cased: true });
  }
  return owners.length > 0
    ? { start, end, text: text.slice(start, end), words: 2, owners, runsOn: false, completedBy: head }
    : null;
}
