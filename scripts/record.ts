import type { FullRecord } from '../lib/record/types.ts';
import { toCsv } from '../modules/record/export/csv.ts';
import { toMarkdown } from '../modules/record/export/markdown.ts';
import { toStix } from '../modules/record/export/stix.ts';
import { countRecord, editedOutlets, weakStatements } from '../modules/record/figures.ts';
import { loadRecord } from '../modules/record/load.ts';
import { readArguments, runCommand, UsageError } from './command-line.ts';

// npm run record                       figures
// npm run record -- --weak             statements that stand on republications only
// npm run -s record -- --format json|csv|md|stix
const formats: Record<string, (full: FullRecord) => string> = {
  json: (full) => `${JSON.stringify(full, null, 2)}\n`,
  csv: toCsv,
  md: toMarkdown,
  stix: toStix,
};
const usage = `Usage: npm run -s record -- [--weak | --format ${Object.keys(formats).join('|')}]`;

await runCommand(() => {
  const { values } = readArguments(
    { args: process.argv.slice(2), options: { format: { type: 'string' }, weak: { type: 'boolean' } } },
    usage,
  );
  const { format, weak } = values;
  if (format !== undefined && weak) throw new UsageError(`--weak or --format, not both.\n${usage}`);
  const write = format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (format !== undefined && !write) throw new UsageError(`There is no format "${format}".\n${usage}`);
  const full = loadRecord();
  if (write) process.stdout.write(write(full));
  else if (weak) console.log(weakStatements(full, editedOutlets()).join('\n'));
  else printFigures(full);
});

function printFigures(full: FullRecord): void {
  const figures = countRecord(full, editedOutlets());
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
  console.log(`Record of ${full.recordDate}`);
  console.log(`disputes        ${figures.disputes}`);
  console.log(`statements      ${figures.statements}`);
  console.log(`entities        ${figures.entities}, with ${figures.names} names`);
  console.log(`sources         ${figures.sources}`);
  console.log(`discrepancies   ${figures.discrepancies}`);
  console.log(
    `well sourced    ${share(figures.wellSourced, figures.statements)} statements have a primary or edited source`,
  );
  console.log(
    `replied         ${share(figures.replied, figures.allegations)} allegations; the others say that none was found`,
  );
  console.log(
    `both sides      ${share(figures.bothSided, figures.disputes)} disputes hold an allegation and an answer`,
  );
}
