import { extensionLives } from './send.ts';

/**
 * The scripts that run in a page are several files in one isolated world: every page pays for the first, the others are
 * put there by the background when they are needed. They meet on a property of that world's global, which pages do not
 * see.
 */
interface Meeting<T> {
  brought?: T;
  waiting: ((brought: T) => void)[];
  /** False once the extension these scripts came with is gone: a newer one's scripts run in the same world. */
  lives(): boolean;
}

function meetingFor<T>(what: string): Meeting<T> {
  const key = Symbol.for(`on-record/${what}`);
  const world = globalThis as { [key]?: Meeting<T> };
  if (!world[key]?.lives()) world[key] = { waiting: [], lives: extensionLives };
  return world[key];
}

/** Called by the script that brings `what`: gives it to whoever waits for it, and to those who ask later. */
export function bring<T>(what: string, brought: T): void {
  const here = meetingFor<T>(what);
  here.brought = brought;
  for (const take of here.waiting.splice(0)) take(brought);
}

/** Called by who needs `what`: gives what is brought, after `load` where that script has not run here yet. */
export async function fetchFrom<T>(what: string, load: () => Promise<unknown>): Promise<T> {
  const here = meetingFor<T>(what);
  if (here.brought) return here.brought;
  await load();
  return here.brought ?? new Promise((take) => here.waiting.push(take));
}
