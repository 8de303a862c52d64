import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../../command-line.ts';
import { figure, median, table } from '../figures.ts';
import type { Lab } from '../lab.ts';

const rounds = 5;
const built = join(import.meta.dirname, '../../../.output/chrome-mv3');
const api =
  'globalThis.chrome = { runtime: { id: "bench", onMessage: { addListener() {} }, sendMessage: async () => ({}) } };';
const kB = (text: string): string => figure(gzipSync(text, { level: 9 }).length / 1000);

/** What every page pays before a word is read: bytes, evaluation (compilation and the index included) and heap. */
export async function run(lab: Lab): Promise<string> {
  const file = join(built, 'content-scripts/page.js');
  if (!existsSync(file)) throw new UsageError('Nothing is built yet: run `npm run build` first.');
  const page = readFileSync(file, 'utf8');
  const [spot, card] = ['spot.js', 'card.js'].map((name) => readFileSync(join(built, name), 'utf8'));
  const from = page.indexOf('{"words"');
  const names = page.slice(from, page.indexOf(page[from - 1] ?? '', from));
  const times: number[] = [];
  const heaps: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [idle, empty] = await evaluated(lab, '');
    const [time, heap] = await evaluated(lab, page);
    times.push(time - idle);
    heaps.push((heap - empty) / 1e6);
  }
  return [
    table(
      ['gzip, kB', 'code', 'with names'],
      [
        ['every page', kB(page.replace(names, '')), kB(page)],
        ['where a name may stand, besides', '', kB(spot ?? '')],
        ['where something is mentioned, besides', kB(card ?? ''), ''],
      ],
    ),
    `evaluated in ${figure(median(times))} ms of processor time, the passing of the text included; heap above an empty script's ${figure(median(heaps))} MB`,
  ].join('\n');
}

/** Milliseconds of processor time to evaluate a script in an empty page, and the heap in bytes after it. */
async function evaluated(lab: Lab, code: string): Promise<[time: number, heap: number]> {
  return lab.inPage(
    '<title>Empty</title>',
    async (page, cdp) => {
      await page.evaluate(api);
      const time = await lab.cpu(cdp, () =>
        page.evaluate((code) => {
          const script = document.createElement('script');
          script.textContent = code;
          document.head.append(script);
        }, code),
      );
      await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return [time, usedSize];
    },
    false,
  );
}
