import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

const folder = join(import.meta.dirname, '../../tests/eval/findings');
const mixUp = 'integrity-tech-us-sanctions-2025/flax-not-salt';

export function readFindingPassages(): FindingPassage[] {
  return [...readLines<FindingPassage>(join(folder, 'passages.jsonl')), ...readMixUps()];
}

/**
 * Passages in other languages that tie the company to the wrong group (`differs | …`) or name both and do not
 * (`nothing | …`), one file a language. Throws on a line of another form.
 */
function readMixUps(): FindingPassage[] {
  return readdirSync(join(folder, 'mixed-up'))
    .sort()
    .flatMap((file) => {
      const lang = basename(file, '.txt');
      const lines = readFileSync(join(folder, 'mixed-up', file), 'utf8')
        .trim()
        .split('\n');
      return lines.map((line, at) => {
        const [, label, text = ''] = /^(differs|nothing) \| (.+)$/u.exec(line) ?? [];
        if (label === undefined)
          throw new Error(`mixed-up/${file} › line ${at + 1} › write "differs | …" or "nothing | …".`);
        const differs = label === 'differs' ? [mixUp] : [];
        return { id: `${lang}-${at + 1}`, kind: `mixed up, ${lang}: ${label}`, differs, text };
      });
    });
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
