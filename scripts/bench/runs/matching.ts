import { figure, median, rotated, table } from '../figures.ts';
import type { Bench, Packed } from '../in-page/main.ts';
import type { Lab } from '../lab.ts';
import { packedNames } from '../names.ts';

declare const bench: Bench;

const rounds = 15;
/** Characters of text at most: the slow ones take long enough for these. */
const mostText = 60_000;
const contestants = [
  'bare loop',
  'tokenise',
  'ours, scan',
  'ours',
  'trie RegExp',
  'Aho–Corasick',
  'RegExp per name',
];
/** With more names than this it takes minutes, in every round. */
const mostForOneEach = 1000;

/** Matching alone, warm: all pages again and again in one renderer, contestants by turns. */
export async function run(lab: Lab): Promise<string> {
  const texts: string[] = [];
  let size = 0;
  for (const { blocks } of lab.pages()) {
    const text = blocks.join('\n');
    if (size + text.length > mostText) continue;
    texts.push(text);
    size += text.length;
  }
  const parts = [`${texts.length} pages, ${size} characters; ms for all of them, and times the bare loop`];
  for (const count of [1000, 5000, 50_000]) {
    const entities = lab.names(count);
    const names = entities.flatMap((entity) => entity.names.map(({ text }) => text));
    const packed = packedNames(entities);
    const shown = contestants.filter((id) => id !== 'RegExp per name' || count <= mostForOneEach);
    const times = await lab.inPage('<title>Matching</title>', async (page) => {
      const all = new Map<string, number[]>(shown.map((id) => [id, []]));
      await page.evaluate((given) => Object.assign(globalThis, { given }), { names, packed, texts });
      for (const id of shown) await page.evaluate((id) => bench.make(id, given.names, given.packed), id);
      for (let round = 0; round < rounds; round++)
        for (const id of rotated(shown, round)) {
          if (id === 'RegExp per name' && round > 1) continue;
          all.get(id)?.push(await page.evaluate((id) => bench.match(id, [given.texts]), id));
        }
      return all;
    });
    const floor = median(times.get('bare loop') ?? []);
    const rows = shown.map((id) => {
      const time = median(times.get(id) ?? []);
      return [id, figure(time), figure(time / floor)];
    });
    parts.push(table([`${count} names`, 'ms', '×'], rows));
  }
  return parts.join('\n\n');
}

declare const given: { names: string[]; packed: Packed; texts: string[] };
