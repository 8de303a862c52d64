import { setTimeout as pause } from 'node:timers/promises';

/** Browsers on a busy machine with two cores: long enough for them, short enough to notice. */
export const patience = 20_000;

/**
 * Asks until the answer is truthy, and gives it. An error counts as "not yet" (the page may be navigating);
 * when time is up the last one is told. `what` completes "Waited in vain for …".
 */
export async function until<T>(what: string, ask: () => Promise<T>, ms = patience): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const why = last === undefined ? '' : ` (${last instanceof Error ? last.message : String(last)})`;
      throw new Error(`Waited in vain for ${what}${why}`);
    }
    await pause(30);
  }
}
