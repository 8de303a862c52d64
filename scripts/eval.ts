/** npm run -s eval -- [--errors [--held-out]] [--json] [--names FILE]… [--corpora FOLDER]: how well spotting does, beside others. */
import { basename } from 'node:path';
import type { FullRecord } from '../lib/record/types.ts';
import { loadRecord } from '../modules/record/load.ts';
import { runCommand } from './command-line.ts';
import { compared, contestants } from './eval/contestants.ts';
import type { CorpusResult } from './eval/corpora/corpus.ts';
import { corpora } from './eval/corpora.ts';
import { reportDates } from './eval/dates.ts';
import { measureFindings, reportFindings } from './eval/findings.ts';
import { reportLeftOut } from './eval/left-out.ts';
import { readMarked } from './eval/marked-text.ts';
import { type ErrorCase, measure } from './eval/measure.ts';
import { namesOf, withMissing } from './eval/names.ts';
import { type Options, readOptions } from './eval/options.ts';
import { readPassages } from './eval/passages.ts';
import { reportCorpus, reportErrors, reportSet, type SetResult } from './eval/report.ts';
import { measureStances, reportStances } from './eval/stance.ts';
import { readText } from './spot/read-file.ts';

await runCommand(async () => {
  const output = await outputOf(readOptions(process.argv.slice(2)));
  process.stdout.write(`${output}\n`);
});

async function outputOf(options: Options): Promise<string> {
  const { findings, dates, leftOut, stance, label, corpora, json, errors } = options;
  const reading = [
    ...(dates ? [reportDates(loadRecord().recordDate)] : []),
    ...(stance ? [reportStances(measureStances(corpora), json, errors)] : []),
    ...(leftOut ? [reportLeftOut(loadRecord())] : []),
    ...(findings ? [reportFindings(measureFindings(loadRecord(), corpora), json)] : []),
  ];
  if (reading.length > 0) return reading.join('\n\n');
  return label === undefined ? await evaluate(options) : await labelled(label);
}

async function evaluate({ names, corpora: folder, json, errors, heldOut }: Options): Promise<string> {
  let record = loadRecord();
  for (const file of names) record = withMissing(record, await readText(file), file);
  const set = measureSet(record);
  const texts: CorpusResult[] = [];
  for (const corpus of folder === undefined ? [] : corpora)
    texts.push(...(await corpus.measure(folder ?? '', record)));
  // Who reads the held-out errors tunes to them, meaning to or not: they are shown only when asked for.
  const shown = (all: readonly ErrorCase[]) => all.filter(({ part }) => heldOut || part === 'tune');
  if (json) {
    const told = set.map(({ contestant, measured }) => ({
      contestant,
      measured: { ...measured, errors: shown(measured.errors) },
    }));
    return JSON.stringify({ set: told, corpora: texts }, null, 2);
  }
  const parts = [reportSet(set)];
  if (errors) parts.push(reportErrors(shown(set[0]?.measured.errors ?? [])));
  for (const text of texts) {
    parts.push(reportCorpus(text));
    if (errors) parts.push(reportErrors(text.errors));
  }
  return parts.join('\n\n');
}

function measureSet(record: FullRecord): SetResult[] {
  const passages = readPassages();
  const names = namesOf(record);
  return contestants.map((contestant) => ({
    contestant: contestant.title,
    detailed: compared.has(contestant),
    measured: measure(passages, contestant.open(names), names),
  }));
}

async function labelled(file: string): Promise<string> {
  const lang = basename(file).replace(/\W.*$/u, '');
  const lines = (await readText(file)).split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, at) => JSON.stringify(readMarked(line, `${lang}-${String(at + 1).padStart(3, '0')}`, lang)))
    .join('\n');
}
