import { browser } from 'wxt/browser';
import type { PageToBackground, PageToTools, ToolsToBackground, ToPage } from './protocol.ts';
import type { Answer } from './receive.ts';

type Payload<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;

/**
 * Nobody answered. `gone`: this script belongs to an extension that was updated, turned off or removed;
 * `silent`: the other side is not there or would not hear.
 */
export class Unanswered extends Error {
  override name = 'Unanswered';
  readonly why: 'gone' | 'silent';
  constructor(why: 'gone' | 'silent') {
    super(
      why === 'gone'
        ? 'On Record was updated, turned off or removed; reload the page to go on.'
        : 'No part of On Record answered this message.',
    );
    this.why = why;
  }
}

/** False once the extension this script came with was updated, turned off or removed. */
export function extensionLives(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Some versions throw on every use of a dead extension's API instead of hiding it: the same answer.
    return false;
  }
}

/** Calls the background. Throws `Unanswered`, or an Error with the sentence the background gave. */
export function toBackground<K extends keyof (PageToBackground & ToolsToBackground) & string>(
  call: K,
  ...payload: Payload<(PageToBackground & ToolsToBackground)[K]>
): Promise<Awaited<Result<(PageToBackground & ToolsToBackground)[K]>>> {
  return open(() => browser.runtime.sendMessage({ call, payload: payload[0] }));
}

/** Tells an open popup. Throws `Unanswered` when none is open. */
export function toTools<K extends keyof PageToTools & string>(
  call: K,
  ...payload: Payload<PageToTools[K]>
): Promise<Awaited<Result<PageToTools[K]>>> {
  return open(() => browser.runtime.sendMessage({ call, payload: payload[0] }));
}

/** Calls the content script in one frame of a tab, or in all its frames (then the first answer counts). */
export function toPage<K extends keyof ToPage & string>(
  target: { tabId: number; frameId?: number },
  call: K,
  ...payload: Payload<ToPage[K]>
): Promise<Awaited<Result<ToPage[K]>>> {
  const options = target.frameId === undefined ? {} : { frameId: target.frameId };
  return open(() => browser.tabs.sendMessage(target.tabId, { call, payload: payload[0] }, options));
}

async function open<R>(send: () => Promise<unknown>): Promise<R> {
  if (!extensionLives()) throw new Unanswered('gone');
  let answer: Answer | null | undefined;
  try {
    answer = (await send()) as Answer | null | undefined;
  } catch {
    // The browser rejects in its own words when the other end is missing; `Unanswered` says it in ours.
    throw new Unanswered(extensionLives() ? 'silent' : 'gone');
  }
  if (answer === undefined || answer === null) throw new Unanswered('silent');
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.value as R;
}
