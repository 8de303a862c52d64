import { type NameIndex, step } from './names.ts';
import { stepKey } from './packed-tables.ts';
import { gaps, IN_HASHTAG, IS_SOLO, roomForTokens, STARTS_UPPER, type Tokens, tokenize } from './tokens.ts';

/** A run of tokens that spells a name or a cue, before it is checked. */
export interface Run {
  /** First and last token. */
  from: number;
  to: number;
  /** The index's state after the last token. */
  state: number;
  /** The last token is the name's with a plural or genitive `s`. */
  plural: boolean;
  /** The token that is a middle initial and no part of the name, as in "Maksim V. Yakubets". */
  initial?: number;
}

let room = roomForTokens(8192);
const limit = 32;
const pending = { state: new Int32Array(limit), from: new Int32Array(limit), initial: new Int32Array(limit) };

/**
 * Every run of tokens in `text` that spells something in the index, in the order in which they end; one pass,
 * whatever the number of names. The tokens stay valid until the next call.
 */
export function scan(text: string, index: NameIndex): { tokens: Tokens; runs: Run[] } {
  if (room.hash.length <= text.length) room = roomForTokens(text.length * 2);
  const tokens = room;
  tokenize(text, tokens);
  const runs: Run[] = [];
  const { tables } = index;
  const { bits, bucket, key, salt } = tables;
  const shift = 32 - bits;
  const naming = tables.firstName.length - 2;
  const { hash: hashes, gap: gapsBefore, shape: shapes, stem: stems } = tokens;
  let open = 0;
  for (let at = 0; at < tokens.count; at++) {
    const hash = hashes[at] as number;
    const gap = gapsBefore[at] as number;
    if (open > 0) open = advance(index, tokens, at, open, runs, naming);
    if (gap === gaps.none && !mayStartHere(shapes[at] as number, at > 0 ? (shapes[at - 1] as number) : 0))
      continue;
    // The first step is taken once for every word of the page: written out, not called.
    const wanted = stepKey(0, hash, salt);
    const low = wanted & 0xffff;
    const until = bucket[(wanted >>> shift) + 1] as number;
    for (let slot = bucket[wanted >>> shift] as number; slot < until; slot++) {
      if (key[slot] !== low) continue;
      const state = tables.target[slot] as number;
      if (state <= naming) runs.push({ from: at, to: at, state, plural: false });
      if (open < limit) {
        pending.state[open] = state;
        pending.initial[open] = 0;
        pending.from[open++] = at;
      }
      break;
    }
    if (stems[at] !== 0) {
      const state = step(tables, 0, stems[at] as number, 0xffff);
      if (state !== 0 && state <= naming) runs.push({ from: at, to: at, state, plural: true });
    }
  }
  return { tokens, runs };
}

/** Inside a run of letters and digits no name begins, except in scripts without spaces and in hashtags. */
function mayStartHere(shape: number, before: number): boolean {
  return ((shape | before) & IS_SOLO) !== 0 || (shape & IN_HASHTAG) !== 0;
}

function advance(
  index: NameIndex,
  tokens: Tokens,
  at: number,
  open: number,
  runs: Run[],
  naming: number,
): number {
  const { tables } = index;
  const hash = tokens.hash[at] as number;
  const stem = tokens.stem[at] as number;
  const gapBit = 1 << (tokens.gap[at] as number);
  const single = (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
  const isInitial = single && ((tokens.shape[at] as number) & STARTS_UPPER) !== 0;
  let kept = 0;
  for (let one = 0; one < open; one++) {
    const from = pending.from[one] as number;
    const state = pending.state[one] as number;
    const initial = pending.initial[one] as number;
    // After an initial and its dot, the rest of the name follows as after a space.
    const next = step(tables, state, hash, initial !== 0 && initial === at - 1 ? 1 << gaps.space : gapBit);
    if (next !== 0) {
      if (next <= naming)
        runs.push({ from, to: at, state: next, plural: false, ...(initial !== 0 && { initial }) });
      pending.state[kept] = next;
      pending.initial[kept] = initial;
      pending.from[kept++] = from;
    } else if (isInitial && from === at - 1 && tokens.gap[at] === gaps.space) {
      pending.state[kept] = state;
      pending.initial[kept] = at;
      pending.from[kept++] = from;
    }
    if (stem !== 0) {
      const singular = step(tables, state, stem, gapBit);
      if (singular !== 0 && singular <= naming) runs.push({ from, to: at, state: singular, plural: true });
    }
  }
  return kept;
}
