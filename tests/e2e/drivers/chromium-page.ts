import type * as Playwright from 'playwright-core';
import type { Box, ExtensionPage, Frame, Point } from './driver.ts';
import { readText } from './in-page.ts';
import { axeIn, callWithRoot, type Hands, makeFrame, type World } from './world.ts';

const cardRoot = `(() => {
  const host = document.querySelector('on-record-card');
  return host && chrome.dom.openOrClosedShadowRoot(host);
})()`;

/** Playwright's page in the shape of the drivers; `origin` is the extension's, for the world of its scripts. */
export function chromiumPage(page: Playwright.Page, origin: string): ExtensionPage {
  const hands = pageHands(page);
  const main = page.mainFrame();
  const frame = chromiumFrame(page, main, hands, origin);
  const world = worldOf(main);
  return {
    ...frame,
    move: (to) => hands.move(to),
    drag: async (from, to, rest) => {
      await hands.move(from);
      await page.mouse.down();
      await hands.move(to);
      await page.waitForTimeout(rest);
      await page.mouse.up();
    },
    wheel: (deltaY) => page.mouse.wheel(0, deltaY),
    press: (chord) => hands.press(chord),
    frame: async (selector) => {
      const element = await page.waitForSelector(selector, { state: 'attached' });
      const inner = await element.contentFrame();
      if (!inner) throw new Error(`${selector} holds no frame`);
      await inner.waitForLoadState('domcontentloaded');
      return chromiumFrame(page, inner, hands, origin);
    },
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    front: () => page.bringToFront(),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ printBackground: true }),
    close: () => page.close(),
    text: () => callWithRoot(world, readText, []),
    axe: () => axeIn(world),
  };
}

function worldOf(frame: Playwright.Frame): World {
  return { run: (source) => frame.evaluate(source), root: 'document' };
}

function chromiumFrame(page: Playwright.Page, frame: Playwright.Frame, hands: Hands, origin: string): Frame {
  const offset = async (): Promise<Point> => {
    if (frame === page.mainFrame()) return { x: 0, y: 0 };
    const element = await frame.frameElement();
    return await element.evaluate((node) => {
      const { x, y } = (node as Element).getBoundingClientRect();
      return { x: x + (node as Element).clientLeft, y: y + (node as Element).clientTop };
    });
  };
  const worlds = extensionWorlds(page, frame, origin);
  return makeFrame({
    world: worldOf(frame),
    hands,
    offset,
    url: async () => frame.url(),
    cardWorld: async () => {
      for (const world of await worlds()) {
        const has = await world.run(`Boolean(${cardRoot})`);
        if (has) return { ...world, root: cardRoot };
      }
      return null;
    },
    shot: async (box) => {
      const by = await offset();
      return page.screenshot({ clip: moveBox(box, by) });
    },
  });
}

function moveBox(box: Box, by: Point): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}

/** The worlds in which the extension's content scripts run in that frame, which Playwright does not show. */
function extensionWorlds(
  page: Playwright.Page,
  frame: Playwright.Frame,
  origin: string,
): () => Promise<World[]> {
  const contexts = new Map<number, { origin: string; type?: string }>();
  let session: Promise<Playwright.CDPSession> | undefined;
  const open = async (): Promise<Playwright.CDPSession> => {
    // A frame of another site runs in a process of its own and has its own session; others share the page's.
    const cdp = await page
      .context()
      .newCDPSession(frame)
      .catch(() => page.context().newCDPSession(page));
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      contexts.set(context.id, {
        origin: context.origin,
        type: (context.auxData as { type?: string } | undefined)?.type,
      });
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      contexts.delete(executionContextId);
    });
    cdp.on('Runtime.executionContextsCleared', () => contexts.clear());
    await cdp.send('Runtime.enable');
    return cdp;
  };
  return async () => {
    session ??= open();
    const cdp = await session;
    const found: World[] = [];
    for (const [contextId, context] of contexts) {
      if (context.origin !== origin || context.type !== 'isolated') continue;
      const run = async (expression: string): Promise<unknown> => {
        const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
          expression,
          contextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      const world = { run, root: 'document' };
      // Frames of one process share a session: this one's world is the one at its address.
      if ((await world.run('location.href')) === frame.url()) found.push(world);
    }
    return found;
  };
}

/** The pointer travels in steps, as a hand moves it: a page hears of the way, not only of the end. */
function pageHands(page: Playwright.Page): Hands {
  return {
    move: (to) => page.mouse.move(to.x, to.y, { steps: 8 }),
    click: async (at) => {
      await page.mouse.move(at.x, at.y, { steps: 4 });
      await page.mouse.down();
      await page.mouse.up();
    },
    tap: async (at) => {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await cdp.detach();
    },
    press: (chord) => page.keyboard.press(chord),
  };
}
