import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { until } from './drivers/until.ts';

// The drivers themselves, on an extension small enough to be beyond doubt: when a test of the product fails
// and these pass, it is the product.

declare const chrome: typeof import('wxt/browser').browser;

const files: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Driver test',
    version: '1',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    action: { default_popup: 'popup.html' },
    commands: { 'say-hello': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Says hello' } },
    browser_specific_settings: { gecko: { id: 'on-record@on-record.example', strict_min_version: '146.0' } },
  }),
  'background.js': `
    const api = globalThis.browser ?? chrome;
    const note = async (what) => {
      const { heard = [] } = await api.storage.local.get('heard');
      await api.storage.local.set({ heard: [...heard, what] });
    };
    api.action.setBadgeText({ text: '7' });
    api.commands.onCommand.addListener((name) => note(name));
    api.permissions.onAdded.addListener(async ({ origins }) => {
      await api.scripting.registerContentScripts([
        { id: 'page', matches: origins, js: ['page.js'], allFrames: true, persistAcrossSessions: true },
      ]).catch(() => {});
      await note('granted ' + origins);
    });
    api.runtime.onMessage.addListener((message, sender, answer) => { answer('heard ' + message); });`,
  'popup.html': `<!doctype html><html lang="en"><title>Popup</title><body style="margin:0;width:320px;height:180px">
    <main><h1>Popup</h1><button id="ask">Ask for localhost</button><p id="said">nothing yet</p></main><script src="popup.js"></script>`,
  'popup.js': `
    const api = globalThis.browser ?? chrome;
    document.querySelector('#ask').onclick = () => api.permissions.request({ origins: ['http://localhost/*'] });
    document.onkeydown = (event) => { document.querySelector('#said').textContent = event.key; };`,
  'page.js': `
    const range = document.createRange();
    const word = document.querySelector('h1').firstChild;
    range.setStart(word, 0); range.setEnd(word, 5);
    CSS.highlights.set('test', new Highlight(range));
    document.addEventListener('pointermove', (event) => {
      if (event.target.localName !== 'h1' || document.querySelector('on-record-card')) return;
      const host = document.createElement('on-record-card');
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<section style="position:fixed;top:60px;left:40px;background:#fff;color:#000;padding:9px">' +
        '<p>A card</p><button>Press</button><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></section>';
      root.querySelector('button').onclick = (event) => { root.querySelector('p').textContent = 'Pressed ' + event.isTrusted; };
      document.documentElement.append(host);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') document.querySelector('on-record-card')?.remove();
    });
    document.addEventListener('pointerdown', (event) => { document.title = event.pointerType + ' ' + event.isTrusted; });`,
};

describe.each(drivers)('$name: driver', (driver) => {
  let folder: string;
  let server: Server;
  let session: Session;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-driver-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    server = await serve();
    server.put(
      '/page',
      '<!doctype html><title>t</title><h1 style="margin-left:400px">Hello <b>there</b></h1><iframe src="/inner"></iframe>',
    );
    server.put('/inner', '<!doctype html><h1>Inner page</h1>');
    session = await driver.start({ extensionDir: folder, grants: ['http://127.0.0.1/*'] });
    await until('granted', async () => (await heard()).length > 0);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });
  const heard = (): Promise<string[]> =>
    session.inExtension(async () => {
      const stored = await chrome.storage.local.get('heard');
      return (stored.heard as string[] | undefined) ?? [];
    });

  test('grants what it is told and nothing else', async () => {
    expect(await heard()).toEqual(['granted http://127.0.0.1/*']);
    const granted = await session.inExtension(async () => (await chrome.permissions.getAll()).origins);
    expect(granted).toEqual(['http://127.0.0.1/*']);
  });

  test('runs functions in the page and reads its highlights, in frames too', async () => {
    const page = await session.open(server.url('/page'));
    expect(await page.evaluate((more) => document.title + more, '!')).toBe('t!');
    await page.waitFor(() => CSS.highlights.has('test'));
    expect(await page.highlights()).toEqual({ test: ['Hello'] });
    const inner = await page.frame('iframe');
    await inner.waitFor(() => CSS.highlights.has('test'));
    expect(await inner.highlights()).toEqual({ test: ['Inner'] });
    await inner.hover({ text: 'Inner page' });
    expect(await (await inner.waitForCard()).text()).toContain('A card');
    expect(await page.card()).toBeNull();
    await page.close();
  });

  test('moves the pointer, reads the closed card, clicks in it, and presses keys', async () => {
    const page = await session.open(server.url('/page'));
    await page.waitFor(() => CSS.highlights.has('test'));
    expect(await page.card()).toBeNull();
    await page.hover({ text: 'Hello there' });
    const card = await page.waitForCard();
    expect(await page.evaluate(() => document.querySelector('on-record-card')?.shadowRoot)).toBeNull();
    expect(await card.text()).toContain('A card');
    expect((await card.box()).x).toBe(40);
    await card.click({ text: 'Press' });
    await card.waitFor((root) => root.querySelector('p')?.textContent === 'Pressed true');
    expect((await card.axe()).map(({ id }) => id)).toContain('image-alt');
    expect((await card.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await page.press('Escape');
    await page.waitForNoCard();
    await page.close();
  });

  test('touches', async () => {
    const page = await session.open(server.url('/page'));
    await page.waitFor(() => CSS.highlights.has('test'));
    await page.tap('b');
    await page.waitFor(() => document.title === 'touch true');
    await page.close();
  });

  test('opens the real popup, where a click may ask for a permission', async () => {
    const page = await session.open(server.url('/page'));
    const popup = await session.popup(page);
    expect(await popup.text()).toContain('nothing yet');
    expect(await popup.evaluate(() => innerWidth)).toBe(320);
    await popup.press('a');
    await popup.waitFor((root) => root.querySelector('#said')?.textContent === 'a');
    expect(await popup.axe()).toEqual([]);
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await popup.click({ text: 'Ask' });
    await until('the second grant', async () => (await heard()).includes('granted http://localhost/*'));
    expect(await session.badge(page)).toBe('7');
    await page.close();
  });

  test('runs commands, also after the worker was stopped', async () => {
    const page = await session.open(server.url('/page'));
    await session.command('say-hello', page);
    await until('the command', async () => (await heard()).at(-1) === 'say-hello');
    await session.killWorker();
    expect(await session.inExtension(() => chrome.runtime.sendMessage('again'))).toBe('heard again');
    await page.close();
  });

  test('knows that the worker was stopped, also when a message wakes it at once', async () => {
    for (let round = 0; round < 3; round++) {
      await session.inExtension(() => {
        for (const delay of [0, 10, 30]) setTimeout(() => chrome.runtime.sendMessage('again'), delay);
      });
      await session.killWorker();
    }
    expect(await session.inExtension(() => chrome.runtime.sendMessage('again'))).toBe('heard again');
  });

  test('keeps grants and storage over a restart', async () => {
    await session.restart();
    expect(await heard()).toContain('say-hello');
    const granted = await session.inExtension(async () => (await chrome.permissions.getAll()).origins);
    expect(granted).toContain('http://127.0.0.1/*');
    await session.revoke(['http://127.0.0.1/*']);
    expect(await session.inExtension(async () => (await chrome.permissions.getAll()).origins)).not.toContain(
      'http://127.0.0.1/*',
    );
  });
});
