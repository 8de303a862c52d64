import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChromiumSession, startChromium } from '../../../tests/e2e/drivers/chromium.ts';
import { serve } from '../../../tests/e2e/drivers/serve.ts';
import { figure, median, table } from '../figures.ts';
import type { Lab } from '../lab.ts';
import { outermost, spent, type TraceEvent, trace } from '../tracing.ts';

/** Until a page of these sizes has long been read, in milliseconds. */
const settled = 1000;
/** What runs script on the main thread. The pages have none of their own, so it is the extension's. */
const scripted = [
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'FireIdleCallback',
  'TimerFire',
  'RunMicrotasks',
  'EventDispatch',
];
const scripts = ['page.js', 'spot.js', 'card.js'] as const;

interface Cost {
  /** Milliseconds of main-thread time in scripts, and of its longest task. */
  all: number;
  longest: number;
  /** Of that the evaluation, compilation included, by script; absent where it did not come. */
  evaluated: Partial<Record<(typeof scripts)[number], number>>;
  idle: number;
  bytes: number;
}

/**
 * The built extension, installed, on real pages of an allowed site: what its scripts take of the main thread and of
 * memory while a page comes and is read, beside an extension with an empty content script.
 */
export async function run(lab: Lab): Promise<string> {
  const server = await serve();
  const bare = emptyExtension();
  const ours: Cost[] = [];
  const floor: Cost[] = [];
  const pages = lab.pages();
  try {
    const installed = await startChromium({ grants: ['*://127.0.0.1/*'] });
    const empty = await startChromium({ extensionDir: bare });
    try {
      for (const [turn, { name, html }] of pages.entries()) {
        const url = server.put(`/bench/${name}`, html);
        const pair = [
          async () => ours.push(await visit(installed, url)),
          async () => floor.push(await visit(empty, url)),
        ];
        // They take turns at going first.
        for (const one of turn % 2 === 0 ? pair : pair.reverse()) await one();
      }
    } finally {
      await installed.close();
      await empty.close();
    }
  } finally {
    rmSync(bare, { recursive: true });
    await server.close();
  }
  const over = (of: (one: Cost) => number): number[] => ours.map((one, at) => of(one) - of(floor[at] ?? one));
  const row = (title: string, figures: readonly number[]): string[] => [
    title,
    String(figures.length),
    figure(median(figures)),
    figure(figures.length > 0 ? Math.max(...figures) : Number.NaN),
  ];
  const quiet = ours.filter(({ evaluated }) => evaluated['spot.js'] === undefined);
  const noisy = ours.filter(({ evaluated }) => evaluated['spot.js'] !== undefined);
  return table(
    ['', 'pages', 'median', 'most'],
    [
      ...scripts.map((script) =>
        row(
          `${script} evaluated, ms`,
          ours.flatMap(({ evaluated }) => evaluated[script] ?? []),
        ),
      ),
      row(
        'idle slices, ms',
        ours.map(({ idle }) => idle),
      ),
      row(
        'all script, ms, where page.js alone runs',
        quiet.map(({ all }) => all),
      ),
      row(
        'all script, ms, where the names came',
        noisy.map(({ all }) => all),
      ),
      row(
        'all script over an empty script’s, ms',
        over(({ all }) => all),
      ),
      row(
        'longest task, ms',
        ours.map(({ longest }) => longest),
      ),
      row(
        'heap over an empty script’s, MB',
        over(({ bytes }) => bytes / 1e6),
      ),
    ],
  );
}

async function visit(session: ChromiumSession, url: string): Promise<Cost> {
  const tab = await session.emptyTab();
  const cdp = await tab.context().newCDPSession(tab);
  const events = await trace(cdp, ['devtools.timeline', '__metadata'], async () => {
    await tab.goto(url);
    await tab.waitForTimeout(settled);
  });
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await tab.close();
  const main = onMain(events);
  const tasks = outermost(main.filter(({ name }) => scripted.includes(name)));
  const sum = (some: readonly TraceEvent[]): number => some.reduce((total, one) => total + spent(one), 0);
  const evaluated: Cost['evaluated'] = {};
  for (const script of scripts) {
    const runs = tasks.filter(({ args }) => urlOf(args).endsWith(`/${script}`));
    const isThere = runs.some(({ name }) => name === 'EvaluateScript');
    if (isThere)
      evaluated[script] = sum(runs.filter(({ name }) => name === 'EvaluateScript' || name === 'v8.compile'));
  }
  return {
    all: sum(tasks),
    longest: Math.max(0, ...tasks.map(spent)),
    evaluated,
    idle: sum(tasks.filter(({ name }) => name === 'FireIdleCallback')),
    bytes: usedSize,
  };
}

function urlOf(args: TraceEvent['args']): string {
  return args?.data?.url ?? args?.fileName ?? '';
}

/** The main thread of the page's process: the one that evaluated or read something. */
function onMain(events: readonly TraceEvent[]): TraceEvent[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events.filter(({ pid, tid }) => mains.has(`${pid} ${tid}`));
}

/** An extension whose content script does nothing: what the browser itself takes. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['empty.js'], all_frames: true }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), ';');
  return folder;
}
