import { checkOf, checkOfLetters } from './check.ts';
import { homeOf, tellsCountry } from './countries.ts';
import { isOnEveryPage } from './on-every-page.ts';
import {
  AMBIGUOUS,
  BARE,
  CUE,
  EXACT,
  gapsAccepted,
  HAS_TAIL,
  MAIN,
  type Numbers,
  SHOUTED,
  SURNAME,
  stepKey,
  type TableName,
  type Tables,
  tableOrder,
  tails,
} from './packed-tables.ts';
import { gaps, IS_NUMBER, IS_SOLO, roomForTokens, STARTS_UPPER, tokenize } from './tokens.ts';
import { topicCues } from './topic.ts';
import type { NamedEntity } from './types.ts';
import { namesOf, owners, threatKinds } from './variants.ts';

interface State {
  steps: Map<number, { to: State; accepts: number }>;
  names: PackedName[];
  id: number;
}

interface PackedName {
  check: number;
  owner: number;
  flags: number;
  capitals: number;
}

/** The index's letter for a kind: see `NameIndex.kinds`. */
function kindOf(entity: NamedEntity, narrow: boolean): string {
  const { kind } = entity;
  if (narrow) return 'n';
  if (isOnEveryPage(entity)) return 'e';
  return threatKinds.has(kind) ? 't' : kind === 'person' ? 'p' : kind === 'agency' ? 'a' : 'o';
}

/** What a country has one of each: "the Foreign Ministry" of another is another. */
const bodies = new Set(['agency', 'organization', 'government']);
const textsOf = ({ names }: NamedEntity): string[] => names.map(({ text }) => text);

/** Lists of numbers one after another, each after its length; those that are alike stand there once. */
class Lists {
  readonly all: number[] = [];
  private readonly known = new Map<string, number>();

  /** Where the list begins. */
  add(list: readonly number[]): number {
    const key = list.join();
    const at = this.known.get(key) ?? this.all.length;
    if (at === this.all.length) this.all.push(list.length, ...list);
    this.known.set(key, at);
    return at;
  }
}

const newState = (): State => ({ steps: new Map(), names: [], id: 0 });

/**
 * Packs names and cues into one string for `openNames`. Same entities, same string, whatever their order.
 * Throws when a name has no letter or digit in it.
 */
export function packNames(entities: readonly NamedEntity[]): string {
  const sorted = owners([...entities].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
  const root = newState();
  // The topic's words come first: the rules know them by number.
  const cues = new Map([...new Set(topicCues.map((cue) => cue.toLowerCase()))].map((cue, at) => [cue, at]));
  const topic = cues.size;
  const disputes = new Map<string, number>();
  const number = (known: Map<string, number>, text: string): number => {
    const at = known.get(text) ?? known.size;
    known.set(text, at);
    return at;
  };
  const lists = new Lists();
  const cuesOf: number[] = [];
  for (const [owner, { entity, narrow }] of sorted.entries()) {
    const own = new Set<number>();
    // Who is supported by some words of the topic is by all: one, of whatever number, stands for them.
    for (const cue of entity.cues ?? []) {
      const at = number(cues, cue.toLowerCase());
      own.add(at < topic && !narrow ? 0 : at);
    }
    for (const name of namesOf(entity)) {
      const tail = hasTail(name.text) ? HAS_TAIL : 0;
      const flags =
        (name.ambiguous ? AMBIGUOUS : 0) |
        (name.exact ? EXACT : 0) |
        tail |
        (isShouted(name) ? SHOUTED : 0) |
        (name.bare ? BARE : 0) |
        (name.surname ? SURNAME : 0) |
        (!narrow && name.text === entity.names[0]?.text ? MAIN : 0);
      const isTold = bodies.has(entity.kind) && homeOf([name.text]) !== ' ';
      addName(root, name.text, owner, flags, entity.id, isTold);
    }
    cuesOf.push(lists.add([...own].sort((a, b) => a - b)));
  }
  for (const [cue, at] of cues) addName(root, cue, at, CUE, 'a cue');
  const disputesOf = sorted.map(({ entity }) =>
    lists.add((entity.disputes ?? []).map((id) => number(disputes, id))),
  );
  const ids = sorted.map(({ entity }) => entity.id).join(' ');
  const kinds = sorted.map(({ entity, narrow }) => kindOf(entity, narrow)).join('');
  const homes = sorted
    .map(({ entity }) => (bodies.has(entity.kind) ? homeOf(textsOf(entity)) : ' '))
    .join('');
  const { bits, salt, ...tables } = layOut(root);
  const { parts, base64 } = encode({
    ...tables,
    cuesOf: wide(cuesOf),
    disputesOf: wide(disputesOf),
    lists: wide(lists.all),
  });
  const head = { topic, bits, salt, parts };
  return [JSON.stringify(head), kinds, homes, ids, base64].join('\n');
}

/** The tables of all but the entities' own lists. */
type Layout = Omit<Tables, 'cuesOf' | 'disputesOf' | 'lists'>;

function wide(values: readonly number[]): Numbers {
  return values.some((value) => value > 0xffff) ? Uint32Array.from(values) : Uint16Array.from(values);
}

/** A sign at the end that is a part of the name; the last dot of `N.S.A.` ends a sentence as often. */
function hasTail(name: string): boolean {
  return tails.includes(name.slice(-1)) && !/^(?:\p{L}\.)+$/u.test(name);
}

function isShouted({ text, ambiguous, exact }: NamedEntity['names'][number]): boolean {
  return ambiguous === true && !exact && /^\p{Lu}{4,}$/u.test(text);
}

/** `isTold`: the name says whose it is, so that it may also be written "Russian embassy", "US justice department". */
function addName(
  root: State,
  text: string,
  owner: number,
  flags: number,
  whose: string,
  isTold = false,
): void {
  const tokens = roomForTokens(text.length);
  tokenize(text, tokens);
  if (tokens.count === 0) throw new Error(`names › ${whose} › "${text}" has no letter or digit to look for.`);
  let state = root;
  let capitals = 0;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hash[at] as number;
    const gap = tokens.gap[at] as number;
    const accepts =
      at === 0 ? 0xffff : acceptedGaps(gap, tokens.shape[at - 1] as number, tokens.shape[at] as number);
    const step = state.steps.get(hash) ?? { to: newState(), accepts: 0 };
    step.accepts |= accepts;
    state.steps.set(hash, step);
    state = step.to;
    const needs = !isTold || at === 0 || tellsCountry(text.slice(tokens.start[at], tokens.end[at]));
    if (needs && at < 8 && ((tokens.shape[at] as number) & STARTS_UPPER) !== 0) capitals |= 1 << at;
  }
  const check = (flags & EXACT) !== 0 ? checkOfLetters(text, 0, text.length) : checkOf(text, 0, text.length);
  // "ANSSI" and "Anssi" may both count, each letter for letter.
  const isOther = (name: State['names'][number]): boolean =>
    (name.flags & flags & EXACT) !== 0 && name.check !== check;
  const known = state.names.find(
    (name) => name.owner === owner && (name.flags & CUE) === (flags & CUE) && !isOther(name),
  );
  if (known) known.flags |= flags & (HAS_TAIL | MAIN);
  if (!known) state.names.push({ check, owner, flags, capitals });
  else if ((known.flags & EXACT) !== 0 && (flags & EXACT) === 0)
    Object.assign(known, { check, flags: flags | (known.flags & (HAS_TAIL | MAIN)), capitals });
}

/** Letters beside digits, or scripts without spaces, have no gap of their own: `APT29` is `APT 29` and `APT-29`. */
function acceptedGaps(gap: number, before: number, here: number): number {
  const solo = (before & here & IS_SOLO) !== 0;
  if (solo && gap === gaps.space) return gapsAccepted[gaps.none] as number;
  const numbered = ((before ^ here) & IS_NUMBER) !== 0 && ((before | here) & IS_SOLO) === 0;
  if (numbered && (gap === gaps.dash || gap === gaps.space)) return gapsAccepted[gaps.none] as number;
  return gapsAccepted[gap] as number;
}

/** Numbers the states (those with names first) and lays the steps out by bucket. */
function layOut(root: State): Layout {
  const all: State[] = [];
  const waiting = [root];
  for (let state = waiting.shift(); state; state = waiting.shift()) {
    if (state !== root) all.push(state);
    for (const [, step] of [...state.steps].sort((a, b) => a[0] - b[0])) waiting.push(step.to);
  }
  const naming = all.filter((state) => state.names.length > 0);
  const passing = all.filter((state) => state.names.length === 0);
  for (const [at, state] of [...naming, ...passing].entries()) state.id = at + 1;
  const { salt, bits, steps } = keyed([root, ...all]);
  const bucket = Array.from({ length: (1 << bits) + 1 }, () => 0);
  for (const { key } of steps)
    bucket[(key >>> (32 - bits)) + 1] = (bucket[(key >>> (32 - bits)) + 1] as number) + 1;
  for (let at = 1; at < bucket.length; at++) bucket[at] = (bucket[at] as number) + (bucket[at - 1] as number);
  const names: PackedName[] = [];
  const firstName = [0];
  for (const state of naming) {
    firstName.push(names.length);
    names.push(...state.names.sort((a, b) => a.flags - b.flags || a.owner - b.owner));
  }
  firstName.push(names.length);
  const masks = [...new Set(steps.map((step) => step.accepts))].sort((a, b) => a - b);
  if (masks.length > 255)
    throw new Error('names › the kinds of gaps in these names are more than a byte can number.');
  return {
    bits,
    salt,
    masks: Uint16Array.from(masks),
    bucket: wide(bucket),
    key: Uint16Array.from(steps, (step) => step.key & 0xffff),
    target: wide(steps.map((step) => step.to)),
    gap: Uint8Array.from(steps, (step) => masks.indexOf(step.accepts)),
    firstName: wide(firstName),
    check: Uint16Array.from(names, (name) => name.check),
    owner: wide(names.map((name) => name.owner)),
    flags: Uint8Array.from(names, (name) => name.flags),
    capitals: Uint8Array.from(names, (name) => name.capitals),
  };
}

interface Step {
  key: number;
  to: number;
  accepts: number;
}

/** The steps with their keys, under the first salt with which no two of a bucket share their low 16 bits. */
function keyed(states: readonly State[]): { salt: number; bits: number; steps: Step[] } {
  const count = states.reduce((sum, state) => sum + state.steps.size, 0);
  const bits = Math.max(1, Math.ceil(Math.log2(count / 2 + 1)));
  for (let salt = 0; salt < 1000; salt++) {
    const steps: Step[] = [];
    for (const state of states)
      for (const [hash, step] of state.steps)
        steps.push({ key: stepKey(state.id, hash, salt), to: step.to.id, accepts: step.accepts });
    steps.sort((a, b) => a.key - b.key);
    const place = (step: Step): number => (step.key >>> (32 - bits)) * 0x10000 + (step.key & 0xffff);
    const places = new Set(steps.map(place));
    if (places.size === steps.length) return { salt, bits, steps };
  }
  throw new Error(`names › ${count} steps › no salt keeps them apart; split the names into several packs.`);
}

/** All tables in one text, widest first so that each begins at a whole number of its own size. */
function encode(tables: Omit<Tables, 'bits' | 'salt'>): {
  parts: Record<string, [bytes: number, length: number]>;
  base64: string;
} {
  const parts: Record<string, [number, number]> = {};
  let binary = '';
  const wideFirst = [...tableOrder].sort((a, b) => tables[b].BYTES_PER_ELEMENT - tables[a].BYTES_PER_ELEMENT);
  for (const name of wideFirst) {
    const table = tables[name];
    parts[name satisfies TableName] = [table.BYTES_PER_ELEMENT, table.length];
    for (const byte of new Uint8Array(table.buffer, table.byteOffset, table.byteLength))
      binary += String.fromCharCode(byte);
  }
  return { parts, base64: btoa(binary) };
}
