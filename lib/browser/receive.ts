import { type Browser, browser } from 'wxt/browser';
import { sentenceOf } from './sentence-of.ts';

/** A message as it travels: its name in the protocol and its payload. */
export interface Envelope {
  call: string;
  payload?: unknown;
}

/** An answer as it travels: a value, or a sentence that says why there is none. */
export type Answer = { value?: unknown } | { problem: string };

export type Sender = Browser.runtime.MessageSender;

/** Who may send: our content scripts, our own pages (popup, options, welcome), or any part of the extension. */
export type From = 'page' | 'tools' | 'any';

/** One function per message of protocol `P`. */
export type Handlers<P> = {
  [K in keyof P]: P[K] extends (...args: infer A) => infer R
    ? (payload: A[0], sender: Sender) => R | Promise<R>
    : never;
};

/**
 * Answers messages of one protocol direction until `signal` aborts. Messages that no handler is named for are left
 * to other receivers; those of other extensions, or of a part of ours that `from` excludes, are not heard. What a
 * handler throws reaches the sender as a sentence.
 */
export function receive<P>(from: From, handlers: Partial<Handlers<P>>, signal?: AbortSignal): void {
  const known = new Map(
    Object.entries(handlers) as [string, (payload: unknown, sender: Sender) => unknown][],
  );
  const listen = (message: unknown, sender: Sender, answer: (answer: Answer) => void) => {
    if (!isEnvelope(message) || !mayCall(from, sender)) return undefined;
    const handle = known.get(message.call);
    if (!handle) return undefined;
    Promise.resolve()
      .then(() => handle(message.payload, sender))
      .then(
        (value) => answer({ value }),
        (fault: unknown) => answer({ problem: sentenceOf(fault) }),
      );
    return true as const;
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener(
    'abort',
    // After an update the old script's browser object throws; its listener is dead by then anyway.
    () => browser.runtime?.id && browser.runtime.onMessage.removeListener(listen),
    { once: true },
  );
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).call === 'string';
}

function mayCall(from: From, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (from === 'any') return true;
  const ours = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return from === 'tools' ? ours : !ours && sender.tab !== undefined;
}
