import { figure, median, rotated, table } from '../figures.ts';
import type { Bench, Packed } from '../in-page/main.ts';
import type { Lab } from '../lab.ts';
import { packedNames } from '../names.ts';

declare const bench: Bench;
declare const given: { names: string[]; packed: Packed; texts: string[] };

const rounds = 5;
const contestants = ['ours, sifted', 'ours', 'trie RegExp', 'Aho–Corasick', 'RegExp per name'];
const mostForOneEach = 5000;

/** What every page view pays: names made ready and one page of middling length, each in a new renderer. */
export async function run(lab: Lab): Promise<string> {
  const size = (texts: readonly string[]): number => texts.join('').length;
  const pages = lab.pages().map(({ blocks }) => blocks);
  const [texts = []] = pages.sort((a, b) => size(a) - size(b)).slice(pages.length >> 1);
  const parts = [
    `a page of ${size(texts)} characters in ${texts.length} blocks; ms, and times ours as it runs in pages`,
  ];
  for (const count of [1000, 5000, 50_000]) {
    const entities = lab.names(count);
    const names = entities.flatMap((entity) => entity.names.map(({ text }) => text));
    const packed = packedNames(entities);
    const shown = contestants.filter((id) => id !== 'RegExp per name' || count <= mostForOneEach);
    const times = new Map<string, { make: number; match: number }[]>(shown.map((id) => [id, []]));
    for (let round = 0; round < rounds; round++)
      for (const id of rotated(shown, round))
        await lab.inPage('<title>Cold</title>', async (page) => {
          await page.evaluate((given) => Object.assign(globalThis, { given }), { names, packed, texts });
          times.get(id)?.push(
            await page.evaluate(
              (id) => ({
                make: bench.make(id, given.names, given.packed),
                match: bench.match(id, [given.texts]),
              }),
              id,
            ),
          );
        });
    const sum = (id: string): number => median((times.get(id) ?? []).map(({ make, match }) => make + match));
    const rows = shown.map((id) => [
      id,
      figure(median((times.get(id) ?? []).map(({ make }) => make))),
      figure(median((times.get(id) ?? []).map(({ match }) => match))),
      figure(sum(id)),
      figure(sum(id) / sum('ours, sifted')),
    ]);
    parts.push(table([`${count} names`, 'ready', 'first page', 'both', '×'], rows));
  }
  return parts.join('\n\n');
}
