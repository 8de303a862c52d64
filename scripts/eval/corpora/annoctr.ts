import { join } from 'node:path';
import type { Contestant, Mark, Names } from '../contestant.ts';
import { contestants } from '../contestants.ts';
import { overlap } from '../judge-passage.ts';
import { around } from '../measure.ts';
import { namesOf } from '../names.ts';
import { readLines } from '../passages.ts';
import { addTally, newTally, type Tally } from '../tally.ts';
import type { Corpus, CorpusError, CorpusResult } from './corpus.ts';
import { packs } from './packs.ts';

interface Report {
  doc: string;
  text: string;
  groups: { start: number; end: number; surface: string; attack: string | null }[];
}

/**
 * Reports in which every group is annotated and some are linked to ATT&CK. A linked group is hit when a mark of
 * that group lies on it; a mark is wrong where no group is annotated.
 */
export const annoctr: Corpus = {
  id: 'annoctr',
  async measure(folder) {
    const attack = packs(folder, ['attack']);
    const both = packs(folder, ['attack', 'misp']);
    return ['train', 'dev'].flatMap((part) => {
      const reports = readLines<Report>(join(folder, `annoctr/${part}.jsonl`)).map(inUnits);
      return [
        measureAll(`AnnoCTR ${part}, names of ATT&CK`, reports, namesOf(attack)),
        measureAll(`AnnoCTR ${part}, names of ATT&CK and MISP`, reports, namesOf(both)),
      ];
    });
  },
};

function measureAll(title: string, reports: readonly Report[], names: Names): CorpusResult {
  const attackOf = new Map(names.full.entities.map(({ id, ids }) => [id, ids?.attack]));
  const each = contestants.map((contestant) => ({
    contestant: contestant.title,
    ...measureOne(contestant, reports, names, attackOf),
  }));
  return { title, rows: each, errors: each[0]?.errors ?? [] };
}

type AttackIds = ReadonlyMap<string, string | undefined>;

function measureOne(contestant: Contestant, reports: readonly Report[], names: Names, attackOf: AttackIds) {
  const find = contestant.open(names);
  const tally = newTally();
  const errors: CorpusError[] = [];
  for (const report of reports) {
    const found = judgeReport(report, find(report.text), attackOf);
    addTally(tally, found.tally);
    errors.push(...found.errors);
  }
  return { tally, errors };
}

function judgeReport({ doc, text, groups }: Report, marks: readonly Mark[], attackOf: AttackIds) {
  const errors: CorpusError[] = [];
  const linked = groups.filter(({ attack }) => attack !== null);
  for (const group of linked) {
    const over = marks.filter((mark) => overlap(mark, group));
    if (over.some(({ entities }) => entities.some((id) => attackOf.get(id) === group.attack))) continue;
    errors.push({
      passage: doc,
      what: 'missed',
      kind: over.length > 0 ? 'other owner' : 'not marked',
      text: group.surface,
      entity: group.attack ?? '',
      context: around(text, group.start, group.end),
    });
  }
  const missed = errors.length;
  const wrong = marks.filter((mark) => !groups.some((group) => overlap(mark, group)));
  for (const { start, end, entities, rule } of wrong)
    errors.push({
      passage: doc,
      what: 'wrong',
      kind: 'elsewhere',
      text: text.slice(start, end),
      entity: entities.join(' or '),
      context: around(text, start, end),
      ...(rule !== undefined && { rule }),
    });
  const tally: Tally = {
    ...newTally(),
    passages: 1,
    hits: linked.length - missed,
    missed,
    right: marks.length - wrong.length,
    wrong: wrong.length,
  };
  return { tally, errors };
}

/** Offsets of the corpus count code points; ours count UTF-16 units. */
function inUnits(report: Report): Report {
  const units: number[] = [];
  let at = 0;
  for (const character of report.text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  const groups = report.groups.map((group) => ({
    ...group,
    start: units[group.start] ?? at,
    end: units[group.end] ?? at,
  }));
  return { ...report, groups };
}
