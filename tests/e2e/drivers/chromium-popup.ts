import type { CDPSession } from 'playwright-core';
import type { Popup, StartOptions } from './driver.ts';
import { until } from './until.ts';
import { type Hands, makeSurface, type World } from './world.ts';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  title: string;
  /** Newer Chromium tells which tab is in front. */
  embedderData?: { tabActive?: boolean };
}

/** Commands on the browser's own session; some are newer than Playwright's types. */
export type Browser = {
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
} & Pick<CDPSession, 'on' | 'off'>;

/** Targets of these types, in the browser's order. */
export async function targets(browser: Browser, ...types: string[]): Promise<TargetInfo[]> {
  const answer = await browser.send('Target.getTargets', { filter: types.map((type) => ({ type })) });
  return answer.targetInfos as TargetInfo[];
}

/** Opens the toolbar popup over the tab in front, as a click on the button does; Playwright does not list it. */
export async function openPopup(
  browser: Browser,
  extensionId: string,
  tabUrl: string,
  options: StartOptions,
): Promise<Popup> {
  const tabs = (await targets(browser, 'tab')).filter((one) => one.url === tabUrl);
  const tab = tabs.find((one) => one.embedderData?.tabActive) ?? tabs[0];
  if (!tab) throw new Error(`no tab shows ${tabUrl}`);
  return await openSurface(browser, extensionId, options, () =>
    browser.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId }),
  );
}

/** The page of the extension that `open` opens outside of the tabs: popup or panel. */
export async function openSurface(
  browser: Browser,
  extensionId: string,
  options: StartOptions,
  open: () => Promise<unknown>,
): Promise<Popup> {
  const before = new Set((await targets(browser, 'page', 'other')).map((one) => one.targetId));
  await open();
  const own = `chrome-extension://${extensionId}/`;
  const target = await until('the popup to open', async () =>
    (await targets(browser, 'page', 'other')).find(
      (one) => one.url.startsWith(own) && !before.has(one.targetId),
    ),
  );
  const session = await attach(browser, target.targetId);
  const features = [
    { name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: options.reducedMotion ? 'reduce' : 'no-preference' },
    { name: 'forced-colors', value: options.forcedColors ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  const world: World = {
    root: 'document',
    run: async (expression) => {
      const answer = (await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })) as {
        result: { value?: unknown };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      };
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
  await until('the popup to be loaded', () => world.run(`document.readyState === 'complete'`));
  const shot = async (): Promise<Buffer> => {
    // The window grows to fit what it shows, in whole pixels; a picture before that would be cut.
    await until('the popup to have its size', () =>
      world.run('innerHeight + 1 >= Math.min(600, document.documentElement.scrollHeight)'),
    );
    const { data } = (await session.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  };
  const isOpen = async (): Promise<boolean> =>
    (await targets(browser, 'page', 'other')).some((one) => one.targetId === target.targetId);
  return {
    ...makeSurface(world, popupHands(session), shot),
    isOpen,
    close: async () => {
      await browser.send('Target.closeTarget', { targetId: target.targetId });
      await until('the popup to close', async () => !(await isOpen()));
    },
  };
}

interface Attached {
  send(method: string, params?: Record<string, unknown>): Promise<unknown>;
}

/** A session with one target, its messages wrapped in the browser's: the only way past Playwright's own. */
async function attach(browser: Browser, targetId: string): Promise<Attached> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
    };
    const asked = waiting.get(message.id ?? -1);
    if (!asked) return;
    waiting.delete(message.id ?? -1);
    if (message.error) asked.reject(new Error(message.error.message));
    else asked.resolve(message.result);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('the popup has closed'));
    waiting.clear();
  });
  return {
    send: async (method, params = {}) => {
      const id = ++last;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      // The popup may close while the message is on its way; whoever awaits the answer hears of it.
      answer.catch(() => undefined);
      const message = JSON.stringify({ id, method, params });
      await browser.send('Target.sendMessageToTarget', { sessionId, message }).catch((error) => {
        waiting.get(id)?.reject(error);
      });
      return await answer;
    },
  };
}

const virtualKeys: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

function popupHands(session: Attached): Hands {
  const mouse = (type: string, at: { x: number; y: number }, more = {}): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', { type, x: at.x, y: at.y, ...more });
  return {
    move: async (to) => void (await mouse('mouseMoved', to)),
    click: async (at) => {
      await mouse('mouseMoved', at);
      await mouse('mousePressed', at, { button: 'left', clickCount: 1 });
      // A click may close the popup before it answers.
      await mouse('mouseReleased', at, { button: 'left', clickCount: 1 }).catch(closedIsFine);
    },
    tap: async (at) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await session
        .send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
        .catch(closedIsFine);
    },
    press: async (chord) => {
      const names = chord.split('+');
      const name = names.at(-1) ?? chord;
      const key = name === 'Space' ? ' ' : name;
      const modifiers =
        (names.includes('Alt') ? 1 : 0) +
        (names.includes('Control') ? 2 : 0) +
        (names.includes('Shift') ? 8 : 0);
      const code = virtualKeys[key] ?? key.toUpperCase().charCodeAt(0);
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const event = {
        key,
        modifiers,
        windowsVirtualKeyCode: code,
        code: name.length === 1 ? undefined : name,
      };
      await session.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...event });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(closedIsFine);
    },
  };
}

function closedIsFine(error: Error): void {
  if (!/closed|No session|detached/i.test(error.message)) throw error;
}
