import type { CDPSession, Page } from 'playwright-core';
import { figure, median, table } from '../figures.ts';
import type { Change } from '../in-page/change.ts';
import type { Bench, Packed } from '../in-page/main.ts';
import type { Lab } from '../lab.ts';
import { packedNames } from '../names.ts';

declare const bench: Bench;

const rounds = 2;
const frames = 120;

/** What marks cost a page that changes elsewhere, and what a page costs that grows or changes all the time. */
export async function run(lab: Lab): Promise<string> {
  const packed = packedNames(lab.names(5000));
  const cost = async (mentions: number, started: boolean, change: Change): Promise<Figures> => {
    const all: Figures[] = [];
    for (let round = 0; round < rounds; round++)
      all.push(
        await lab.inPage(pageWith(mentions), async (page, cdp) => {
          if (started) await startAndSettle(page, packed, mentions);
          return measured(lab, page, cdp, change);
        }),
      );
    return {
      cpu: median(all.map(({ cpu }) => cpu)),
      frames: median(all.map(({ frames }) => frames)),
      rate: median(all.map(({ rate }) => rate)),
      longest: median(all.map(({ longest }) => longest)),
    };
  };
  const rows: string[][] = [];
  for (const [title, mentions, change] of [
    ['500 mentions, a paragraph a frame elsewhere', 500, 'elsewhere'],
    ['5,000 mentions, the same', 5000, 'elsewhere'],
    ['500 mentions, a word a frame changed beside them', 500, 'beside'],
    ['5,000 mentions, the same', 5000, 'beside'],
    ['1,000 paragraphs appended, one in five with a name', 20, 'grow'],
    ['200 changes a second, 2 seconds', 500, 'flicker'],
  ] as const) {
    const without = await cost(mentions, false, change);
    const ours = await cost(mentions, true, change);
    rows.push([
      title,
      figure(without.cpu),
      figure(ours.cpu),
      figure(ours.cpu - without.cpu),
      figure((ours.cpu - without.cpu) / ours.frames),
      figure(ours.longest),
      `${figure(without.rate)} / ${figure(ours.rate)}`,
    ]);
  }
  return [
    'main-thread ms without and with On Record; added in all and per frame; the longest frame; frames a second without / with',
    table(['', 'without', 'with', 'added', 'a frame', 'longest', 'frames/s'], rows),
  ].join('\n');
}

interface Figures {
  cpu: number;
  frames: number;
  rate: number;
  longest: number;
}

function pageWith(mentions: number): string {
  const paragraph = (at: number): string =>
    `<p>Paragraph ${at} of a long report says that Salt Typhoon was in the networks of several carriers.</p>`;
  const all = Array.from({ length: mentions }, (_, at) => paragraph(at)).join('');
  return `<!doctype html><title>Marks</title><div id="elsewhere"></div><main>${all}</main>`;
}

async function startAndSettle(page: Page, packed: Packed, mentions: number): Promise<void> {
  const fault = new Promise<never>((_, reject) => {
    page.on('pageerror', reject);
    // The page itself says nothing: a warning is ours.
    page.on('console', (said) => said.type() === 'warning' && reject(new Error(said.text())));
  });
  await page.evaluate((packed) => bench.start(packed), packed);
  const marked = page.waitForFunction(
    () => [...CSS.highlights.values()].some(({ size }) => size > 0),
    undefined,
    { timeout: 60_000 },
  );
  await Promise.race([marked, fault]);
  // What follows the first marks: the rest of the page, the brief, the sweeps of the first three seconds.
  await page.waitForTimeout(3500 + mentions / 2);
}

async function measured(lab: Lab, page: Page, cdp: CDPSession, change: Change): Promise<Figures> {
  let seen = { frames: 0, rate: 0, longest: 0 };
  const cpu = await lab.cpu(cdp, async () => {
    seen = await page.evaluate(([change, frames]) => bench.change(change, frames), [change, frames] as const);
  });
  return { cpu, ...seen };
}
