import { gaps, PRIME } from './tokens.ts';

/** Numbers in as few bytes as the largest needs. */
export type Numbers = Uint16Array | Uint32Array;

/**
 * The names index in a form that needs no building: a trie over token hashes as one bucketed table of typed
 * arrays, so that opening 5,000 names is decoding a string (CONTRIBUTING, "The names index").
 */
export interface Tables {
  /** log2 of the number of buckets. */
  bits: number;
  /** Mixed into every key; chosen so that no two steps share one. */
  salt: number;
  /** First step of each bucket; one more than there are buckets. */
  bucket: Numbers;
  /** Of each step: the low 16 bits of its key, the state it leads to, the number of the mask of gaps it accepts. */
  key: Uint16Array;
  target: Numbers;
  gap: Uint8Array;
  /** The gap masks that `gap` numbers. */
  masks: Uint16Array;
  /** States 1 … accepting carry names: the first name of each, and one more. */
  firstName: Numbers;
  /** Of each name: the hash (16 bits) its text must have, its owner, its flags, which of its first 8 tokens are capitals. */
  check: Uint16Array;
  owner: Numbers;
  flags: Uint8Array;
  capitals: Uint8Array;
  /** Of each entity: where in `lists` its cues and its disputes begin. Entities with the same share a list. */
  cuesOf: Numbers;
  disputesOf: Numbers;
  /** Lists of numbers, each after its length. */
  lists: Numbers;
}

export const AMBIGUOUS = 1;
/** Counts only letter for letter. */
export const EXACT = 2;
/** Not a name but a word that supports names; `owner` is then the cue's number. */
export const CUE = 4;
/** The name ends with a sign (`Inc.`, `Lapsus$`, `NoName057(16)`), which then belongs to the mention. */
export const HAS_TAIL = 8;
/** An ambiguous name that is written in capitals only, such as `MERCURY`: written `Mercury` it says less. */
export const SHOUTED = 16;
/** Our own short form of a name with "Team" or "Group": nobody asserts it. */
export const BARE = 32;
/** The name that the record has for its owner before all others. */
export const MAIN = 64;
/** A person's family name, which says nothing unless the page names the person in full. */
export const SURNAME = 128;
export const tails = '.$)!+';

/** Every part of the packed string that is a table, widest first so that all stay aligned. */
export const tableOrder = [
  'check',
  'bucket',
  'target',
  'firstName',
  'key',
  'owner',
  'cuesOf',
  'disputesOf',
  'lists',
  'masks',
  'gap',
  'flags',
  'capitals',
] as const;
export type TableName = (typeof tableOrder)[number];

/**
 * Where a step out of `state` by a token of this hash is found: 32 bits, mixed as in MurmurHash3's finaliser. The salt
 * changes the factor, so that two steps that meet under one salt part under another.
 */
export function stepKey(state: number, hash: number, salt: number): number {
  let key = hash ^ salt ^ Math.imul(state, 0x9e3779b1 + 2 * salt);
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}

/** The second, independent hash that settles a match; over folded letters, or over the letters as they are. */
export const CHECK_SEED = 0x2f0b4c47;
export function addToCheck(check: number, code: number): number {
  const mixed = Math.imul(check ^ code, PRIME);
  return (mixed << 5) | (mixed >>> 27);
}

const bit = (...kinds: (keyof typeof gaps)[]): number =>
  kinds.reduce((mask, kind) => mask | (1 << gaps[kind]), 0);

/** What may stand in a page where a name has this gap: `Salt Typhoon` is also `Salt-Typhoon` and `#SaltTyphoon`. */
export const gapsAccepted: readonly number[] = (() => {
  const accepted: number[] = Array.from({ length: 14 }, (_, gap) => 1 << gap);
  const spaced = bit('space', 'dash', 'underscore', 'camel');
  accepted[gaps.none] = bit('none', 'space', 'dash', 'underscore', 'camel');
  accepted[gaps.space] = spaced;
  accepted[gaps.dash] = bit('dash', 'underscore', 'camel');
  accepted[gaps.dot] = bit('dot', 'space');
  accepted[gaps.dotSpace] = bit('dotSpace') | spaced;
  accepted[gaps.comma] = bit('comma') | spaced;
  accepted[gaps.dotComma] = bit('dotComma', 'dotSpace', 'comma') | spaced;
  accepted[gaps.underscore] = spaced;
  return accepted;
})();
