import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromiumDriver } from '../../../tests/e2e/drivers/chromium.ts';
import type { Page, Popup, Session } from '../../../tests/e2e/drivers/driver.ts';
import { type Server, serve } from '../../../tests/e2e/drivers/serve.ts';
import { runTool } from '../../stages.ts';
import { figure, median, table } from '../figures.ts';

const rounds = 9;
/** How long the pointer rests before a card opens, in milliseconds: `dwell` of entrypoints/card/hover.ts. */
const dwell = 150;
const report = '/two-hundred-mentions/page.html';
/** Until that page has long been read, in milliseconds: people press the button of a page that stands. */
const settled = 500;

/** How soon the card and the popup are there, on a page with 200 mentions; the popup beside one that holds a word. */
export async function run(): Promise<string> {
  if (runTool('Build for Chromium', 'wxt/bin/wxt.mjs', ['build']).failed > 0)
    throw new Error('the extension could not be built');
  const server = await serve();
  const cards: CardTimes[] = [];
  const popups: PopupTimes[] = [];
  const empty: PopupTimes[] = [];
  const bare = bareExtension();
  try {
    const ours = await chromiumDriver.start({ grants: ['*://127.0.0.1/*'] });
    const theirs = await chromiumDriver.start({ extensionDir: bare });
    try {
      for (let round = 0; round < rounds; round++) {
        const page = await ours.open(server.url(report));
        cards.push(await timeCard(page));
        await page.close();
        // They take turns at going first.
        const pair = [() => timePopup(ours, server, popups), () => timePopup(theirs, server, empty)];
        for (const time of round % 2 === 0 ? pair : pair.reverse()) await time();
      }
    } finally {
      await ours.close();
      await theirs.close();
    }
  } finally {
    rmSync(bare, { recursive: true });
    await server.close();
  }
  const of = <T>(times: T[], pick: (one: T) => number): string => figure(median(times.map(pick)));
  const over = (pick: (one: PopupTimes) => number): string =>
    figure(median(popups.map((one, round) => pick(one) - pick(empty[round] ?? one))));
  return table(
    ['median ms', 'takes a click', 'first to be seen', 'all of it'],
    [
      ['card, after the dwell', '', of(cards, ({ seen }) => seen), of(cards, ({ filled }) => filled)],
      [
        'popup',
        of(popups, ({ ready }) => ready),
        of(popups, ({ seen }) => seen),
        of(popups, ({ filled }) => filled),
      ],
      [
        'popup with one word',
        of(empty, ({ ready }) => ready),
        of(empty, ({ seen }) => seen),
        of(empty, ({ filled }) => filled),
      ],
      [
        'ours over that, round by round',
        over(({ ready }) => ready),
        over(({ seen }) => seen),
        over(({ filled }) => filled),
      ],
    ],
  );
}

interface CardTimes {
  /** From the end of the dwell until the card stands at its name. */
  seen: number;
  /** Until it has its last size: the record's answer is in it. */
  filled: number;
}

async function timeCard(page: Page): Promise<CardTimes> {
  await page.waitFor(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await page.evaluate(watchCard);
  await page.hover({ text: 'Flax Typhoon' });
  const card = await page.waitForCard();
  await card.waitFor((root) => root.querySelector('.statement a[href^="http"]'));
  return await page.waitFor((dwell) => {
    const { rested, seen, filled, still } = (globalThis as unknown as { times: Watched }).times;
    return still > 30 ? { seen: seen - rested - dwell, filled: filled - rested - dwell } : null;
  }, dwell);
}

interface Watched {
  rested: number;
  seen: number;
  filled: number;
  /** Frames since the card's size last changed. */
  still: number;
}

/** Runs in the page: notes when the pointer comes to rest on the name, and what the card's box does in each frame. */
function watchCard(): void {
  const times: Watched = { rested: 0, seen: 0, filled: 0, still: 0 };
  Object.assign(globalThis, { times });
  addEventListener(
    'pointermove',
    ({ clientX, clientY, timeStamp }) => {
      const caret = document.caretPositionFromPoint(clientX, clientY);
      const before = caret?.offsetNode.textContent?.slice(0, caret.offset) ?? '';
      const isOnName = /Flax? ?T?y?p?h?o?o?$/.test(before);
      if (!isOnName) times.rested = 0;
      else if (times.rested === 0) times.rested = timeStamp;
    },
    { capture: true },
  );
  let height = 0;
  const look = (now: number): void => {
    const host = document.querySelector('on-record-card');
    const box = host?.matches(':popover-open') ? host.getBoundingClientRect() : null;
    times.still++;
    if (box && box.top > 0 && box.height !== height) {
      height = box.height;
      times.seen ||= now;
      times.filled = now;
      times.still = 0;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface PopupTimes {
  /** From the start of loading until its load event is over: search box and foot are drawn before it, and take a click. */
  ready: number;
  /** Until the first words are painted. */
  seen: number;
  /** Until its largest text is painted. */
  filled: number;
}

async function timePopup(session: Session, server: Server, times: PopupTimes[]): Promise<void> {
  const page = await session.open(server.url(report));
  await setTimeout(settled);
  const popup: Popup = await session.popup(page);
  await popup.waitFor(
    (root) => root.querySelectorAll('.named button').length === 4 || root.querySelector('#bare'),
  );
  times.push(await popup.waitFor(readPaints));
  await popup.close();
  await page.close();
}

/** Runs in the popup: the paints it has had, or null before the first. */
async function readPaints(): Promise<PopupTimes | null> {
  const last = (type: string): Promise<number> =>
    new Promise((done) => {
      const observer = new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0));
      observer.observe({ type, buffered: true });
    });
  const [seen, filled] = await Promise.all([last('paint'), last('largest-contentful-paint')]);
  const [{ loadEventEnd: ready } = { loadEventEnd: 0 }] = performance.getEntriesByType(
    'navigation',
  ) as PerformanceNavigationTiming[];
  return { ready, seen, filled };
}

/** An extension whose popup holds one word and nothing else: what the browser itself takes. */
function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Bare</title><p id="bare">Bare</p>');
  return folder;
}
