import { type Numbers, stepKey, type TableName, type Tables, tableOrder } from './packed-tables.ts';

/** The names that are looked for, ready to scan with. */
export interface NameIndex {
  tables: Tables;
  /** Cues below this number are the topic's words, which belong to no entity. */
  topic: number;
  /** One character an entity: `t` for a threat (a group, a campaign, malware), `p` for a person, `a` for a public body, `n` for a name that only its own cues support, `e` for a firm whose name stands on every page, `o` for others. */
  kinds: string;
  /** One character an entity: of a public body its country's letter (see `homeOf`), of others a space. */
  homes: string;
  /** The id of an entity, by its number. */
  idOf(entity: number): string;
}

interface Head {
  topic: number;
  bits: number;
  salt: number;
  parts: Record<TableName, [bytes: number, length: number]>;
}

/** Opens what `packNames` made. Throws a `SyntaxError` on anything else. */
export function openNames(packed: string): NameIndex {
  const [head = '', kinds = '', homes = '', ids = '', tables = ''] = packed.split('\n');
  const { topic, bits, salt, parts } = JSON.parse(head) as Head;
  const buffer = bytesOf(tables).buffer as ArrayBuffer;
  const opened: Record<string, unknown> = { bits, salt };
  let at = 0;
  const widestFirst = [...tableOrder].sort((a, b) => parts[b][0] - parts[a][0]);
  for (const name of widestFirst) {
    const [bytes, length] = parts[name];
    const View = bytes === 4 ? Uint32Array : bytes === 2 ? Uint16Array : Uint8Array;
    opened[name] = new View(buffer, at, length);
    at += bytes * length;
  }
  // Parted when somebody is first found: most pages name nobody.
  let known: string[] | undefined;
  return {
    tables: opened as unknown as Tables,
    topic,
    kinds,
    homes,
    idOf(entity) {
      known ??= ids.split(' ');
      return known[entity] as string;
    },
  };
}

/** The numbers of the cues that support an entity's ambiguous names, rising; 0 stands for every word of the topic. */
export function cuesOf({ tables }: NameIndex, entity: number): Numbers {
  return listAt(tables.lists, tables.cuesOf[entity] as number);
}

/** The numbers of the disputes that an entity has a part in. */
export function disputesOf({ tables }: NameIndex, entity: number): Numbers {
  return listAt(tables.lists, tables.disputesOf[entity] as number);
}

/** A list begins with its length. */
function listAt(lists: Numbers, at: number): Numbers {
  return lists.subarray(at + 1, at + 1 + (lists[at] as number));
}

function bytesOf(base64: string): Uint8Array {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  if (native) return native.call(Uint8Array, base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The state that a token of this hash leads to from `state`, after any gap in `gapBit`; 0 where there is none. */
export function step(tables: Tables, state: number, hash: number, gapBit: number): number {
  const key = stepKey(state, hash, tables.salt);
  const low = key & 0xffff;
  const slot = key >>> (32 - tables.bits);
  const until = tables.bucket[slot + 1] as number;
  for (let at = tables.bucket[slot] as number; at < until; at++) {
    if (tables.key[at] === low && ((tables.masks[tables.gap[at] as number] as number) & gapBit) !== 0)
      return tables.target[at] as number;
  }
  return 0;
}
