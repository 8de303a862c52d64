import type { Point, Popup } from './driver.ts';
import { pictureOf } from './firefox-page.ts';
import type { Place, Tabs } from './firefox-tabs.ts';
import { until } from './until.ts';
import { type Hands, makeSurface, type World } from './world.ts';

/** Opens the toolbar popup over that tab, by what a click on the toolbar button calls. */
export async function openPopup(tabs: Tabs, extensionId: string, tab: Place): Promise<Popup> {
  const find = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const popup = [...win.document.querySelectorAll('.webextension-popup-browser')]
      .find((one) => one.currentURI?.spec.startsWith('moz-extension://' + policy.mozExtensionHostname));
    const panel = popup?.closest('panel');`;
  const isOpen = "panel?.state === 'open'";
  const onClosed = (call: string) => `panel.addEventListener('popuphidden', ${call}, { once: true });`;
  const close = 'panel?.hidePopup();';
  await tabs.inChrome(
    `${find}
     const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(win);`,
    tab,
  );
  return await surfaceIn(tabs, { find, isOpen, onClosed, close, grows: true });
}

/** The extension's sidebar in the window in front, once `open` has opened it. */
export async function openSidebar(tabs: Tabs, open: () => Promise<unknown>): Promise<Popup> {
  await open();
  return await surfaceIn(tabs, {
    find: `const sidebar = win.SidebarController;
      const popup = win.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');`,
    isOpen: "sidebar.isOpen && popup?.currentURI?.spec.startsWith('moz-extension:')",
    onClosed: (call) => `popup.addEventListener('XULFrameLoaderDestroyed', ${call}, { once: true });`,
    close: 'sidebar.hide();',
    touch: 'popup.focus();',
  });
}

/** Code that runs in the browser's own window. */
interface InWindow {
  /** Makes `popup` the browser element that shows the page, and what the rest needs. */
  find: string;
  isOpen: string;
  onClosed(call: string): string;
  close: string;
  /** See `World`. */
  grows?: true;
  /** What the browser does by itself when a real pointer or key comes there. */
  touch?: string;
}

async function surfaceIn(tabs: Tabs, { find, ...code }: InWindow): Promise<Popup> {
  const isOpen = async (): Promise<boolean> =>
    (await tabs.inChrome(`${find} return Boolean(${code.isOpen});`)) as boolean;
  await until('the popup to open', isOpen);
  /** Runs the body of an async function, with Firefox's rights, in the popup's process. */
  const inPopup = (body: string): Promise<unknown> => {
    const frameScript = (name: string): string => `(async () => { ${body} })().then(
      (value) => sendAsyncMessage('${name}', [true, value]),
      (error) => sendAsyncMessage('${name}', [false, String(error)]));`;
    const name = `on-record:${++last}`;
    return tabs.inChrome(`${find}
      if (!(${code.isOpen})) throw new Error('the popup has closed');
      return await new Promise((resolve, reject) => {
        ${code.onClosed("() => reject(new Error('the popup has closed'))")}
        popup.messageManager.addMessageListener('${name}', ({ data: [fine, value] }) =>
          fine ? resolve(value) : reject(new Error(value)));
        popup.messageManager.loadFrameScript(
          'data:,' + encodeURIComponent(${JSON.stringify(frameScript(name))}), false);
      });`);
  };
  const inFocus = async (body: string): Promise<unknown> => {
    if (code.touch) await tabs.inChrome(`${find} ${code.touch}`);
    return await inPopup(body);
  };
  const world: World = {
    root: 'document',
    grows: code.grows ?? false,
    run: async (source) => {
      const text = await inPopup(`
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const source = ${JSON.stringify(`(async () => JSON.stringify(await ((globalThis, self) => (${source}))(window, window)))()`)};
        return await Cu.evalInSandbox(source, sandbox);`);
      return typeof text === 'string' ? JSON.parse(text) : undefined;
    },
  };
  await until('the popup to be loaded', () => world.run(`document.readyState === 'complete'`));
  const shot = async (): Promise<Buffer> => {
    const size = (await world.run('({ x: 0, y: 0, width: innerWidth, height: innerHeight })')) as {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    const data = await tabs.inChrome(
      `${find} ${pictureOf(size, 'popup.browsingContext.currentWindowGlobal')}`,
    );
    return Buffer.from(data as string, 'base64');
  };
  return {
    ...makeSurface(world, popupHands(inFocus), shot),
    isOpen,
    close: async () => {
      await tabs.inChrome(`${find} ${code.close}`);
      await until('the popup to close', async () => !(await isOpen()));
    },
  };
}

let last = 0;

/** Input through the same code as Marionette's own, for it cannot reach the popup by itself. */
function popupHands(inPopup: (body: string) => Promise<unknown>): Hands {
  const withEvents = async (body: string): Promise<void> => {
    await inPopup(`const events = { window: content, parent: content, _EU_Ci: Ci, _EU_Cc: Cc };
      Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', events);
      ${body}`).catch((error: Error) => {
      // What was pressed may close the popup, and a click that asks for a permission does.
      if (!error.message.includes('the popup has closed')) throw error;
    });
  };
  const mouse = ({ x, y }: Point, type: string, more = ''): string =>
    `events.synthesizeMouseAtPoint(${x}, ${y}, { type: '${type}'${more} }, content);`;
  return {
    move: (to) => withEvents(mouse(to, 'mousemove')),
    click: (at) =>
      withEvents(
        mouse(at, 'mousemove') +
          mouse(at, 'mousedown', ', button: 0, clickCount: 1') +
          mouse(at, 'mouseup', ', button: 0, clickCount: 1'),
      ),
    tap: ({ x, y }) => withEvents(`events.synthesizeTouchAtPoint(${x}, ${y}, {}, content);`),
    press: (chord) => {
      const names = chord.split('+');
      const name = names.at(-1) ?? chord;
      const key = name === 'Space' ? ' ' : name.length === 1 ? name : `KEY_${name}`;
      const held = {
        shiftKey: names.includes('Shift'),
        ctrlKey: names.includes('Control'),
        altKey: names.includes('Alt'),
      };
      return withEvents(`events.synthesizeKey(${JSON.stringify(key)}, ${JSON.stringify(held)}, content);`);
    },
  };
}
