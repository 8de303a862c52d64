import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageToBackground, ToolsToBackground } from '../../lib/browser/protocol.ts';
import { receive } from '../../lib/browser/receive.ts';
import { toBackground } from '../../lib/browser/send.ts';

type Listener = (message: unknown, sender: object, answer: (a: unknown) => void) => true | undefined;

/** A wire between send and receive that stamps messages with `sender`, as the browser would. */
function wire(sender: object) {
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as unknown as Listener);
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((listener) => {
    listeners.splice(listeners.indexOf(listener as unknown as Listener), 1);
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const taken = listeners.map((listener) => listener(message, sender, resolve));
        if (!taken.includes(true)) resolve(undefined);
      }) as never,
  );
  return listeners;
}

const page = () => ({ id: fakeBrowser.runtime.id, url: 'https://example.org/', tab: { id: 1 } });
const tools = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });

describe('messages between the parts of the extension', () => {
  beforeEach(() => fakeBrowser.reset());

  test('a call is answered with the value its handler gives', async () => {
    wire(page());
    receive<PageToBackground>('page', { 'site/check': async () => ({ state: 'on' }) });
    expect(await toBackground('site/check', { url: 'https://example.org/' })).toEqual({ state: 'on' });
  });

  test('what a handler throws arrives as its sentence', async () => {
    wire(page());
    receive<PageToBackground>('page', {
      'page/brief': () => {
        throw new Error('The record is not ready yet.');
      },
    });
    const brief = { url: '', title: '', lang: '', blocks: [] };
    await expect(toBackground('page/brief', brief)).rejects.toThrow('The record is not ready yet.');
  });

  test('a message nobody handles says so instead of hanging', async () => {
    wire(page());
    receive<PageToBackground>('page', {});
    await expect(toBackground('card/load')).rejects.toMatchObject({ why: 'silent' });
  });

  test("another extension's message is not heard", async () => {
    wire({ ...page(), id: 'somebody-else' });
    receive<PageToBackground>('page', { 'site/check': () => ({ state: 'on' }) });
    await expect(toBackground('site/check', { url: '' })).rejects.toMatchObject({ why: 'silent' });
  });

  test('a page can not change the site rules, the popup can', async () => {
    const want = vi.fn();
    wire(page());
    receive<ToolsToBackground>('tools', { 'sites/want': want });
    await expect(toBackground('sites/want', { kind: 'mode', mode: 'every' })).rejects.toThrow();
    expect(want).not.toHaveBeenCalled();

    wire(tools());
    receive<ToolsToBackground>('tools', { 'sites/want': want });
    await toBackground('sites/want', { kind: 'mode', mode: 'every' });
    expect(want).toHaveBeenCalledOnce();
  });

  test('after the signal aborts nothing is heard any more', async () => {
    const listeners = wire(page());
    const leave = new AbortController();
    receive<PageToBackground>('page', { 'site/check': () => ({ state: 'on' }) }, leave.signal);
    leave.abort();
    expect(listeners).toHaveLength(0);
  });
});
