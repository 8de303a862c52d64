import { figure, median, rotated, table } from '../figures.ts';
import type { Bench } from '../in-page/main.ts';
import type { Lab } from '../lab.ts';
import { packedNames } from '../names.ts';

declare const bench: Bench;

const wraps = 'trie RegExp, span per mark';
const contestants = [
  'bare walk',
  'ours, sifted',
  'ours, matched',
  'ours, marked',
  'trie RegExp, span per mark',
];

/** Walk, match 5,000 names, mark: each page and contestant in a new renderer, in one piece. */
export async function run(lab: Lab): Promise<string> {
  const entities = lab.names(5000);
  const names = entities.flatMap((entity) => entity.names.map(({ text }) => text));
  const packed = packedNames(entities);
  const pages = lab.pages();
  const times = new Map<string, number[]>(contestants.map((id) => [id, []]));
  const ratios = new Map<string, number[]>(contestants.map((id) => [id, []]));
  const nodes = new Map<string, number[]>(contestants.map((id) => [id, []]));
  for (const [turn, { html }] of pages.entries()) {
    const here = new Map<string, number>();
    for (const id of rotated(contestants, turn)) {
      const result = await lab.inPage(html, async (page, cdp) => {
        const given = id === wraps ? names : [];
        await page.evaluate(([packed, names]) => bench.open(packed, names), [packed, given] as const);
        const call = (id: string): Promise<number> => page.evaluate((id) => bench.job(id), id);
        const idle = await lab.cpu(cdp, () => call('nothing'));
        let added = 0;
        const time = await lab.cpu(cdp, async () => {
          added = await call(id);
        });
        return { time: Math.max(time - idle, 0.01), nodes: added };
      });
      here.set(id, result.time);
      times.get(id)?.push(result.time);
      nodes.get(id)?.push(result.nodes);
    }
    for (const id of contestants) ratios.get(id)?.push((here.get(id) ?? 0) / (here.get('bare walk') ?? 0));
  }
  const rows = contestants.map((id) => [
    id,
    figure(median(times.get(id) ?? [])),
    figure(Math.max(...(times.get(id) ?? []))),
    figure(median(ratios.get(id) ?? [])),
    figure(median(nodes.get(id) ?? [])),
  ]);
  return [
    `${pages.length} pages, 5,000 names; ms of the median page and the dearest, times the walk`,
    table(['', 'median', 'most', '× walk', 'nodes added'], rows),
  ].join('\n');
}
