import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place where a party is named. Offsets in UTF-16 units of the passage's text. */
export interface Labelled {
  start: number;
  end: number;
  text: string;
  entity: string;
  /** Others that a careful reader might take it for. */
  accept?: string[];
  /** Readers differ: neither marking it nor leaving it is wrong. */
  optional?: true;
}

/** A name of the record that stands for something else. */
export interface Trap {
  start: number;
  end: number;
  text: string;
}

/** `trap`: no party is meant anywhere; `true`: nothing leads astray; `mixed`: both stand in it. */
export type PassageKind = 'true' | 'trap' | 'mixed';

export interface Passage {
  id: string;
  lang: string;
  kind: PassageKind;
  text: string;
  mentions: Labelled[];
  traps: Trap[];
  note?: string;
}

export type Part = 'tune' | 'held-out';

/** Where the labelled set is: one file a language, one passage a line. */
const passagesDir = join(import.meta.dirname, '../../tests/eval/passages');

/** The labelled set, by file and line. Throws on a line that is not JSON. */
export function readPassages(dir = passagesDir): Passage[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines(join(dir, name)));
}

/** The rows of a file with one JSON value a line. */
export function readLines<Row = Passage>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Two thirds are for tuning, one third is only measured; which is which follows from the id alone. */
export function partOf(id: string): Part {
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  // The low bits of this hash follow the last letter too closely: fold the high ones in.
  return ((hash ^ (hash >>> 15)) >>> 0) % 3 === 0 ? 'held-out' : 'tune';
}

/** What a passage is, by its labels. */
export function kindOf({ mentions, traps }: Pick<Passage, 'mentions' | 'traps'>): PassageKind {
  if (traps.length === 0) return 'true';
  return mentions.some(({ optional }) => !optional) ? 'mixed' : 'trap';
}
