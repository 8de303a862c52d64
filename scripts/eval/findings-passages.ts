import { join } from 'node:path';
import type { OpenRecord } from '../../lib/record/queries.ts';
import { readPlain } from '../spot/read-file.ts';
import { spotter } from '../spot/run.ts';
import { readLines } from './passages.ts';

/** A passage of our own and the discrepancies that a careful reader would find in it, as `dispute/discrepancy`. */
export interface FindingPassage {
  id: string;
  /** `differs`, or what it does instead: a correct report, a correction, another language and so on. */
  kind: string;
  differs: string[];
  text: string;
}

/** A passage that was read otherwise than its label says. */
export interface Misread {
  id: string;
  expected: string[];
  found: string[];
  text: string;
}

export function readFindingPassages(): FindingPassage[] {
  return readLines<FindingPassage>(join(import.meta.dirname, '../../tests/eval/findings/passages.jsonl'));
}

/** Reads each passage as a page of paragraphs; gives those that come out otherwise than labelled. */
export function misreadPassages(passages: readonly FindingPassage[], record: OpenRecord): Misread[] {
  const spot = spotter(record);
  return passages.flatMap(({ id, differs, text }) => {
    const { findings } = spot(id, readPlain(text.replace(/\n/gu, '\n\n')));
    const found = findings.map(({ dispute, discrepancy }) => `${dispute}/${discrepancy}`);
    return found.join() === differs.join() ? [] : [{ id, expected: differs, found, text }];
  });
}
