import { parseArgs } from 'node:util';
import { toCsv } from '../modules/record/export/csv.ts';
import { toMarkdown } from '../modules/record/export/markdown.ts';
import { toStix } from '../modules/record/export/stix.ts';
import { countRecord, editedOutlets, weakStatements } from '../modules/record/figures.ts';
import { loadRecord } from '../modules/record/load.ts';

// npm run record                       figures
// npm run record -- --weak             statements that stand on republications only
// npm run -s record -- --format json|csv|md|stix
const { values } = parseArgs({
  options: { format: { type: 'string' }, weak: { type: 'boolean' } },
});
const full = loadRecord();
const formats: Record<string, () => string> = {
  json: () => `${JSON.stringify(full, null, 2)}\n`,
  csv: () => toCsv(full),
  md: () => toMarkdown(full),
  stix: () => toStix(full),
};

if (values.format !== undefined) {
  const write = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (write) process.stdout.write(write());
  else {
    console.error(`"${values.format}" is no format; use one of: ${Object.keys(formats).join(', ')}.`);
    process.exitCode = 1;
  }
} else if (values.weak) console.log(weakStatements(full, editedOutlets()).join('\n'));
else printFigures();

function printFigures(): void {
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
