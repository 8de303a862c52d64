import type { Box, ExtensionPage, Frame, Point } from './driver.ts';
import type { Place, Tabs } from './firefox-tabs.ts';
import { readText } from './in-page.ts';
import { axeIn, callWithRoot, type Hands, makeFrame, type World } from './world.ts';

/** A tab of Firefox in the shape of the drivers. */
export function firefoxPage(tabs: Tabs, handle: string): ExtensionPage {
  const tab: Place = { handle };
  const pointer: Point = { x: 0, y: 0 };
  const hands = firefoxHands(tabs, tab, pointer);
  const world = worldOf(tabs, tab);
  const inTab = (command: string, parameters: object = {}): Promise<unknown> =>
    tabs.in(tab, true, () => tabs.send(command, parameters));
  return {
    ...firefoxFrame(tabs, tab, hands),
    move: (to) => hands.move(to),
    drag: async (from, to, rest) => {
      await hands.move(from);
      const end = { x: Math.round(to.x), y: Math.round(to.y) };
      const actions = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', ...end, duration: 120, origin: 'viewport' },
        { type: 'pause', duration: rest },
        { type: 'pointerUp', button: 0 },
      ];
      Object.assign(pointer, end);
      await perform(tabs, tab, {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions,
      });
    },
    wheel: async (deltaY) => {
      const scroll = { type: 'scroll', ...pointer, deltaX: 0, deltaY, duration: 0, origin: 'viewport' };
      await perform(tabs, tab, { type: 'wheel', id: 'wheel', actions: [scroll] });
    },
    press: (chord) => hands.press(chord),
    frame: async (selector) => {
      const frame: Place = { handle, frame: selector };
      const inner = firefoxFrame(tabs, frame, hands);
      await inner.waitFor(() => document.readyState !== 'loading' && location.href !== 'about:blank');
      return inner;
    },
    goto: async (url) => void (await inTab('WebDriver:Navigate', { url })),
    reload: async () => void (await inTab('WebDriver:Refresh')),
    front: () => tabs.in(tab, true, async () => {}),
    screenshot: async () => {
      const shot = (await inTab('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      return Buffer.from(shot.value, 'base64');
    },
    print: async () => {
      const printed = (await inTab('WebDriver:Print', { background: true })) as { value: string };
      return Buffer.from(printed.value, 'base64');
    },
    close: async () => void (await inTab('WebDriver:CloseWindow')),
    text: () => callWithRoot(world, readText, []),
    axe: () => axeIn(world),
  };
}

function worldOf(tabs: Tabs, place: Place): World {
  return { run: (source) => tabs.evaluate(place, source), root: 'document' };
}

function firefoxFrame(tabs: Tabs, place: Place, hands: Hands): Frame {
  const world = worldOf(tabs, place);
  const top = worldOf(tabs, { handle: place.handle });
  const offset = async (): Promise<Point> => {
    if (place.frame === undefined) return { x: 0, y: 0 };
    return (await top.run(`(() => {
      const frame = document.querySelector(${JSON.stringify(place.frame)});
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + frame.clientLeft, y: y + frame.clientTop };
    })()`)) as Point;
  };
  const inside = cardWorld(tabs, place);
  return makeFrame({
    world,
    hands,
    offset,
    url: async () => (await world.run('location.href')) as string,
    cardWorld: async () => {
      const there = await tabs.privileged(
        place,
        `return Boolean(document.querySelector('on-record-card')?.openOrClosedShadowRoot);`,
      );
      return there ? inside : null;
    },
    shot: async (box) => {
      const by = await offset();
      const data = await tabs.inChrome(
        `const view = win.gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
         ${pictureOf({ ...box, x: box.x + by.x, y: box.y + by.y }, 'view')}`,
        { handle: place.handle },
      );
      return Buffer.from(data as string, 'base64');
    },
  });
}

/** The card's root is closed; Firefox itself may look inside, and hands it to a sandbox of the page's rank. */
function cardWorld(tabs: Tabs, place: Place): World {
  return {
    root: 'root',
    run: (source) =>
      tabs.privileged(
        place,
        `const root = document.querySelector('on-record-card')?.openOrClosedShadowRoot;
         if (!root) throw new Error('there is no card');
         const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
         sandbox.root = root;
         const source = ${JSON.stringify(`(async () => JSON.stringify(await (${source})))()`)};
         const text = await Cu.evalInSandbox(source, sandbox);
         return text === undefined ? undefined : JSON.parse(text);`,
      ),
  };
}

/** Script that gives a box of a window as PNG; `view` is an expression for its WindowGlobalParent. */
export function pictureOf(box: Box, view: string): string {
  return `const scale = win.devicePixelRatio;
    const image = await ${view}.drawSnapshot(
      new DOMRect(${box.x}, ${box.y}, ${box.width}, ${box.height}), scale, 'white', false);
    const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];`;
}

function perform(tabs: Tabs, tab: Place, ...actions: object[]): Promise<unknown> {
  return tabs.in(tab, true, () => tabs.send('WebDriver:PerformActions', { actions }));
}

const keys: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Key actions for a chord, as WebDriver spells them. */
export function chordActions(chord: string): { type: string; value: string }[] {
  const values = chord.split('+').map((name) => keys[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Firefox moves the pointer through every step of a move's duration. */
function firefoxHands(tabs: Tabs, tab: Place, pointer: Point): Hands {
  const act = async (pointerType: 'mouse' | 'touch', at: Point, duration: number, press: boolean) => {
    const to = { x: Math.round(at.x), y: Math.round(at.y) };
    Object.assign(pointer, to);
    const actions: object[] = [{ type: 'pointerMove', ...to, duration, origin: 'viewport' }];
    if (press) actions.push({ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
    await perform(tabs, tab, { type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  };
  return {
    move: (to) => act('mouse', to, 120, false),
    click: (at) => act('mouse', at, 60, true),
    tap: (at) => act('touch', at, 0, true),
    press: async (chord) =>
      void (await perform(tabs, tab, { type: 'key', id: 'keys', actions: chordActions(chord) })),
  };
}
