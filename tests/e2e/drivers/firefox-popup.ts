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
  await tabs.inChrome(
    `${find}
     const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(win);`,
    tab,
  );
  const isOpen = async (): Promise<boolean> =>
    (await tabs.inChrome(`${find} return panel?.state === 'open';`)) as boolean;
  await until('the popup to open', isOpen);
  /** Runs the body of an async function, with Firefox's rights, in the popup's process. */
  const inPopup = (body: string): Promise<unknown> => {
    const frameScript = (name: string): string => `(async () => { ${body} })().then(
      (value) => sendAsyncMessage('${name}', [true, value]),
      (error) => sendAsyncMessage('${name}', [false, String(error)]));`;
    const name = `on-record:${++last}`;
    return tabs.inChrome(`${find}
      if (panel?.state !== 'open') throw new Error('the popup has closed');
      return await new Promise((resolve, reject) => {
        panel.addEventListener('popuphidden', () => reject(new Error('the popup has closed')), { once: true });
        popup.messageManager.addMessageListener('${name}', ({ data: [fine, value] }) =>
          fine ? resolve(value) : reject(new Error(value)));
        popup.messageManager.loadFrameScript(
          'data:,' + encodeURIComponent(${JSON.stringify(frameScript(name))}), false);
      });`);
  };
  const world: World = {
    root: 'document',
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
    ...makeSurface(world, popupHands(inPopup), shot),
    isOpen,
    close: async () => {
      await tabs.inChrome(`${find} panel?.hidePopup();`);
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
