import { figure, median, table } from '../figures.ts';
import type { Bench } from '../in-page/main.ts';
import { type Lab, markStyle } from '../lab.ts';
import { packedNames } from '../names.ts';

declare const bench: Bench;

const rounds = 2;
const paragraphs = 95_000;

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
}

/** A page of a million words: how long a task of ours takes at most while it is read, and all of them together. */
export async function run(lab: Lab): Promise<string> {
  const packed = packedNames(lab.names(5000));
  const line = 'The report of the day says nothing new about the weather';
  const html = `<!doctype html><title>Long</title>${markStyle}${Array.from(
    { length: paragraphs },
    (_, at) => `<p>${line}${at % 25 === 0 ? ', but Salt Typhoon' : ''}.`,
  ).join('')}`;
  const found: {
    longest: number;
    other: number;
    style: number;
    second: number;
    all: number;
    time: number;
  }[] = [];
  for (let round = 0; round < rounds; round++)
    found.push(
      await lab.inPage(html, async (page, cdp) => {
        await page.waitForTimeout(2000);
        const events: TraceEvent[] = [];
        cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
        const ended = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
        await cdp.send('Tracing.start', {
          transferMode: 'ReportEvents',
          traceConfig: { includedCategories: ['devtools.timeline'] },
        });
        const time = await page.evaluate(async (packed) => {
          const begun = performance.now();
          bench.start(packed);
          while (![...CSS.highlights.values()].some(({ size }) => size > 0))
            await new Promise((done) => setTimeout(done, 100));
          // Settled when no idle slice has been asked for in a while: then idle time is free at once.
          for (let free = 0; free < 20; )
            free = await new Promise<number>((done) =>
              requestIdleCallback((deadline) => done(deadline.timeRemaining() > 6 ? free + 1 : 0)),
            );
          return performance.now() - begun;
        }, packed);
        await cdp.send('Tracing.end');
        await ended;
        // What runs in idle time is ours, and so are timers, observers and answers: the page has no script.
        const timesOf = (...names: string[]) =>
          events
            .filter(({ name }) => names.includes(name))
            .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
            .sort((a, b) => b - a);
        const slices = timesOf('FireIdleCallback');
        return {
          longest: slices[0] ?? Number.NaN,
          other: timesOf('TimerFire', 'FunctionCall', 'FireAnimationFrame', 'RunMicrotasks')[0] ?? Number.NaN,
          style: timesOf('UpdateLayoutTree')[0] ?? 0,
          second: slices[Math.floor(slices.length / 100)] ?? Number.NaN,
          all: slices.reduce((sum, one) => sum + one, 0),
          time,
        };
      }),
    );
  const middle = (of: keyof (typeof found)[number]): string => figure(median(found.map((one) => one[of])));
  return table(
    [
      'a million words',
      'longest slice',
      'longest but 1 %',
      'longest other task',
      'longest style',
      'all slices',
      'until read',
    ],
    [
      [
        'ms',
        middle('longest'),
        middle('second'),
        middle('other'),
        middle('style'),
        middle('all'),
        middle('time'),
      ],
    ],
  );
}
