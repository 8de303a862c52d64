import { loadRecord } from '../../../modules/record/load.ts';
import { readStanceSet } from '../../eval/stance-set.ts';
import { bundle } from '../bundle.ts';
import { figure, median, table } from '../figures.ts';
import type { AskedSentence, Background } from '../in-page/background.ts';
import type { Lab } from '../lab.ts';

declare const background: Background;
declare const given: { json: string; asked: AskedSentence[] };

const rounds = 7;
const sentences = 30;

/** What the background costs when it is asked: its script, the record, and sentences read by compromise. */
export async function run(lab: Lab): Promise<string> {
  const code = await bundle('background.ts');
  const json = JSON.stringify(loadRecord());
  const asked = readStanceSet()
    .slice(0, sentences)
    .map(({ sentence, names }) => ({
      text: sentence,
      mentions: names.map(({ start, end }, at) => ({ start, end, entity: `name-${at}` })),
    }));
  const times: { script: number; record: number; first: number; again: number }[] = [];
  for (let round = 0; round < rounds; round++)
    times.push(
      await lab.inPage(
        '<title>Background</title>',
        async (page) => {
          await page.evaluate((given) => Object.assign(globalThis, { given }), { json, asked });
          const script = await page.evaluate((code) => {
            const script = document.createElement('script');
            script.textContent = code;
            const begun = performance.now();
            document.head.append(script);
            return performance.now() - begun;
          }, code);
          return await page.evaluate(
            (script) => ({
              script,
              record: background.openRecord(given.json),
              first: background.readSentences(given.asked),
              again: background.readSentences(given.asked),
            }),
            script,
          );
        },
        false,
      ),
    );
  const of = (pick: (one: (typeof times)[number]) => number): string => figure(median(times.map(pick)));
  return table(
    ['', 'ms'],
    [
      ['compromise and the reading rules evaluated', of(({ script }) => script)],
      [`the record (${Math.round(json.length / 1000)} kB) parsed and opened`, of(({ record }) => record)],
      [`${sentences} sentences, the first time`, of(({ first }) => first)],
      [`${sentences} sentences, again`, of(({ again }) => again)],
    ],
  );
}
