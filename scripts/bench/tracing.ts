import type { CDPSession } from 'playwright-core';

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when, how long, and how long by the processor's clock. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string }; fileName?: string; name?: string };
}

/** What the browser's trace says of `work`, by these categories. */
export async function trace(
  cdp: CDPSession,
  categories: readonly string[],
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const ended = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  await work();
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** An event's milliseconds of processor time. */
export const spent = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** The events with none of the others around them. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  let until = 0;
  for (const event of inOrder) {
    const end = event.ts + (event.dur ?? 0);
    if (end <= until) continue;
    kept.push(event);
    until = end;
  }
  return kept;
}
