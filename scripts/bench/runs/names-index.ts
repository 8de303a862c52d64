import { packNames } from '../../../lib/spot/pack.ts';
import { figure, median, table } from '../figures.ts';
import type { Bench } from '../in-page/main.ts';
import type { Lab } from '../lab.ts';

declare const bench: Bench;
declare const given: { packed: string; list: string };

const rounds = 5;

/** Names made ready in a new renderer: the packed string opened, or the list of names read and put in a map. */
export async function run(lab: Lab): Promise<string> {
  const rows: string[][] = [];
  for (const count of [1000, 5000, 50_000]) {
    const entities = lab.names(count);
    const packed = packNames(entities);
    const list = JSON.stringify(entities.flatMap(({ id, names }) => names.map(({ text }) => [text, id])));
    const times: { ours: number; map: number }[] = [];
    for (let round = 0; round < rounds; round++)
      times.push(
        await lab.inPage('<title>Index</title>', async (page) => {
          await page.evaluate((given) => Object.assign(globalThis, { given }), { packed, list });
          return page.evaluate(() => {
            const ours = bench.openNames(given.packed);
            const begun = performance.now();
            const map = new Map<string, string>(JSON.parse(given.list));
            return { ours, map: map.size > 0 ? performance.now() - begun : Number.NaN };
          });
        }),
      );
    rows.push([
      `${count} names`,
      figure(packed.length / 1000),
      figure(median(times.map(({ ours }) => ours))),
      figure(median(times.map(({ map }) => map))),
    ]);
  }
  return table(['', 'kB as text', 'ms to open', 'ms for a list in a map'], rows);
}
