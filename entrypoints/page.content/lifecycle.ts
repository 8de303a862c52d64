import type { ToPage } from '../../lib/browser/protocol.ts';
import { receive } from '../../lib/browser/receive.ts';
import { extensionLives, toBackground, Unanswered } from '../../lib/browser/send.ts';
import { watchAddress } from './address.ts';

/** Where a second injection of this script in the same frame finds the first: no page sees this world's global. */
const key = Symbol.for('on-record/page');
interface World {
  /** False when that script's extension is gone, and this one's is the one to run. */
  [key]?: { again(): boolean };
}

/** A removed extension tells its scripts nothing: they look, this often, in milliseconds. */
const lookEvery = 2000;

export interface Life {
  /** Aborts when this run must have left nothing behind. */
  signal: AbortSignal;
  /** Looks whether the address has changed, or the extension is gone. */
  look(): void;
  /** Takes what is to be done when the page becomes another one under a new address; it ends with the run. */
  onAddress(renew: () => void): void;
  /** Ends everything at once. */
  leave(): void;
}

/**
 * Calls `run` for as long as On Record may run in this frame: again after the page comes back from the
 * back/forward cache or its address comes back to where On Record may run; never twice at a time. Ends when the
 * background says so, or when the extension was updated, turned off or removed.
 */
export function live(run: (life: Life) => void): void {
  const world = globalThis as World;
  if (world[key]?.again()) return;

  const script = new AbortController();
  let page: AbortController | null = null;
  let renew: (() => void) | null = null;

  const start = () => {
    if (page || script.signal.aborted) return;
    page = new AbortController();
    const onAddress = (call: () => void) => {
      renew = call;
    };
    run({ signal: page.signal, look, onAddress, leave });
  };
  const rest = () => {
    page?.abort();
    page = null;
    renew = null;
  };
  const leave = () => {
    if (script.signal.aborted) return;
    rest();
    clearInterval(timer);
    script.abort();
    delete world[key];
  };
  const look = () => (extensionLives() ? address.look() : leave());

  /** Asks whether this is still a place to run; `otherwise` is done when it is not. */
  const check = async (otherwise: () => void) => {
    try {
      const { state } = await toBackground('site/check', { url: location.href });
      if (state === 'on') start();
      else otherwise();
    } catch (fault) {
      if (fault instanceof Unanswered && fault.why === 'gone') return leave();
      // Without an answer it stays as it was; whoever knows better will say so by `page/recheck`.
      console.warn('On Record could not ask whether it may run here:', fault);
    }
  };

  const { signal } = script;
  const address = watchAddress(signal, async () => {
    await check(rest);
    renew?.();
  });
  // A cached page hears nothing: it leaves, and asks when it is back.
  addEventListener('pagehide', (event) => event.persisted && rest(), { signal });
  addEventListener('pageshow', (event) => event.persisted && void check(leave), { signal });
  receive<ToPage>('any', { 'page/recheck': () => check(leave) }, signal);
  const timer = setInterval(() => document.hidden || look(), lookEvery);

  world[key] = {
    again: () => {
      if (extensionLives()) start();
      else leave();
      return !script.signal.aborted;
    },
  };
  start();
}
