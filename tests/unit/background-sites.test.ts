import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SitesConfig, SiteWant } from '../../lib/sites/types.ts';
import { BackgroundBrowser } from './background-browser.ts';

let browser: BackgroundBrowser;
const want = (wish: SiteWant) => browser.fromTools('sites/want', wish);
const on = (pattern: string): SiteWant => ({ kind: 'site', pattern, state: 'on' });
const off = (pattern: string): SiteWant => ({ kind: 'site', pattern, state: 'off' });
const sites = () => browser.fromTools('sites/get') as Promise<SitesConfig>;
const matchesOf = (kind: 'page' | 'wait') =>
  browser.scripts.filter(({ id }) => id.startsWith(kind)).flatMap(({ matches }) => matches);

beforeEach(async () => {
  browser = new BackgroundBrowser();
  browser.tabs = [
    { id: 1, url: 'https://www.example.org/a' },
    { id: 2, url: 'https://example.net/' },
  ];
  await browser.start();
});
afterEach(() => vi.useRealTimers());

describe('at the beginning', () => {
  test('nothing is registered, run or picked', async () => {
    expect(browser.scripts).toEqual([]);
    expect(browser.ran).toEqual([]);
    expect(await sites()).toEqual({ mode: 'picked', rules: [], pausedUntil: null });
  });

  test('an installation opens the welcome page, an update does not', async () => {
    browser.fire('runtime.onInstalled', { reason: 'update' });
    await browser.settled();
    expect(browser.opened).toEqual([]);
    browser.fire('runtime.onInstalled', { reason: 'install' });
    await browser.settled();
    expect(browser.opened).toHaveLength(1);
    expect(browser.opened[0]).toMatch(/\/welcome\.html$/);
  });

  test('hosts found granted at the installation join the list, every site does not', async () => {
    browser.origins = ['*://*/*', 'https://example.org/*'];
    browser.fire('runtime.onInstalled', { reason: 'install' });
    await browser.settled();
    expect((await sites()).rules).toEqual([{ pattern: 'example.org', state: 'on' }]);
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
  });
});

describe('a wish to turn a site on', () => {
  test('waits for the browser’s grant, then runs in the open tab and nowhere else', async () => {
    await want(on('example.org'));
    expect((await sites()).rules).toEqual([]);
    expect(browser.scripts).toEqual([]);
    await browser.grant('*://*.example.org/*');
    expect((await sites()).rules).toEqual([{ pattern: 'example.org', state: 'on' }]);
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
    expect(browser.ran).toEqual(['page.js in 1 (all frames)']);
  });

  test('is finished by another background when the first was killed under the dialog', async () => {
    await want(on('example.org'));
    await browser.start();
    await browser.grant('*://*.example.org/*');
    expect((await sites()).rules).toEqual([{ pattern: 'example.org', state: 'on' }]);
    expect(browser.ran).toEqual(['page.js in 1 (all frames)']);
  });

  test('is carried out at once where nothing has to be granted', async () => {
    browser.origins = ['*://*/*'];
    await want(on('example.org'));
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
  });

  test('is dropped when the dialog was left unanswered', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await want({ kind: 'mode', mode: 'every' });
    vi.setSystemTime(Date.now() + 6 * 60_000);
    await browser.grant('*://*/*');
    expect((await sites()).mode).toBe('picked');
    expect(browser.scripts).toEqual([]);
  });

  test('does not take a grant for something else as its own', async () => {
    await want(on('example.org'));
    await browser.grant('*://*.example.net/*');
    expect((await sites()).rules).toEqual([{ pattern: 'example.net', state: 'on' }]);
    await browser.grant('*://*.example.org/*');
    expect((await sites()).rules.map(({ pattern }) => pattern)).toEqual(['example.net', 'example.org']);
  });

  test('two at once are both carried out', async () => {
    browser.origins = ['*://*/*'];
    await Promise.all([want(on('example.org')), want(on('example.net')), want(off('mail.example.org'))]);
    expect((await sites()).rules).toHaveLength(3);
    expect(matchesOf('page')).toEqual(['*://*.example.net/*', '*://*.example.org/*']);
    expect(browser.scripts[0]?.excludeMatches).toEqual(['*://*.mail.example.org/*']);
  });

  test('refuses what is no pattern', async () => {
    await expect(want(on('exa mple'))).rejects.toThrow('exa mple › patternFaultSpace');
  });
});

describe('a site that is on', () => {
  beforeEach(async () => {
    await want(on('example.org'));
    await browser.grant('*://*.example.org/*');
    browser.ran = [];
    browser.told = [];
  });

  test('is registered once: another start of the background changes nothing', async () => {
    const { registrations } = browser;
    await browser.start();
    expect(browser.registrations).toBe(registrations);
    expect(browser.ran).toEqual([]);
  });

  test('is never without its script while the list changes: pages load at any time', async () => {
    await want(off('mail.example.org'));
    await want({ kind: 'forget', pattern: 'mail.example.org' });
    browser.origins.push('*://*/*');
    await want({ kind: 'mode', mode: 'every' });
    expect(matchesOf('page')).toEqual(['*://*/*']);
    expect(browser.scripts[0]?.excludeMatches).toEqual([]);
    expect(browser.unregistered).toEqual([]);
  });

  test('gets the script again after an update, which clears registrations and the session', async () => {
    browser.scripts = [];
    await fakeBrowser.storage.session.clear();
    await browser.start();
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
    expect(browser.ran).toEqual(['page.js in 1 (all frames)']);
  });

  test('turned off: nothing is registered, the grant is given back, every tab is told', async () => {
    await want(off('example.org'));
    expect(browser.scripts).toEqual([]);
    expect(browser.origins).toEqual([]);
    expect(browser.told).toContain('page/recheck to 1');
    expect(await browser.fromPage(1, 'site/check', { url: 'https://www.example.org/a' })).toEqual({
      state: 'off',
    });
  });

  test('turned off from the card', async () => {
    await browser.fromPage(1, 'site/off', { url: 'https://www.example.org/a' });
    expect((await sites()).rules).toEqual([{ pattern: 'example.org', state: 'off' }]);
    expect(browser.scripts).toEqual([]);
  });

  test('forgotten: no rule is left', async () => {
    await want({ kind: 'forget', pattern: 'example.org' });
    expect((await sites()).rules).toEqual([]);
    expect(browser.origins).toEqual([]);
  });

  test('asks again when the browser takes the grant away, and goes on when it comes back', async () => {
    await browser.revoke('*://*.example.org/*');
    expect(browser.scripts).toEqual([]);
    expect(await browser.fromPage(1, 'site/check', { url: 'https://example.org/' })).toEqual({
      state: 'ask',
    });
    await browser.grant('*://*.example.org/*');
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
    expect(browser.ran).toEqual(['page.js in 1 (all frames)']);
  });

  test('an import takes the place of the whole list', async () => {
    const config: SitesConfig = {
      mode: 'picked',
      rules: [{ pattern: 'example.net', state: 'on' }],
      pausedUntil: null,
    };
    await want({ kind: 'replace', config });
    expect(await sites()).toEqual(config);
    expect(browser.scripts).toEqual([]);
    expect(await browser.fromPage(1, 'site/check', { url: 'https://example.net/' })).toEqual({
      state: 'ask',
    });
  });
});

describe('every site', () => {
  beforeEach(async () => {
    await want({ kind: 'mode', mode: 'every' });
    await browser.grant('*://*/*');
  });

  test('runs in all open tabs', () => {
    expect(matchesOf('page')).toEqual(['*://*/*']);
    expect(browser.ran).toEqual(['page.js in 1 (all frames)', 'page.js in 2 (all frames)']);
  });

  test('enters no frame of an open tab once some site is off, for it cannot see whose frame it is', async () => {
    await want(off('example.net'));
    browser.ran = [];
    browser.scripts = [];
    await fakeBrowser.storage.session.clear();
    await browser.start();
    expect(browser.ran).toEqual(['page.js in 1']);
  });

  test('back to picked sites gives the grant back', async () => {
    await want({ kind: 'mode', mode: 'picked' });
    expect(browser.origins).toEqual([]);
    expect(browser.scripts).toEqual([]);
  });
});

describe('a pause', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await want(on('example.org'));
    await browser.grant('*://*.example.org/*');
    browser.ran = [];
    await want({ kind: 'pause', until: Date.now() + 3_600_000 });
  });

  test('takes the script away; a clock waits where On Record is allowed', async () => {
    expect(matchesOf('page')).toEqual([]);
    expect(matchesOf('wait')).toEqual(['*://*.example.org/*']);
    expect(browser.ran).toEqual(['wait-out-pause.js in 1']);
    expect(await browser.fromPage(1, 'site/check', { url: 'https://example.org/' })).toEqual({
      state: 'paused',
    });
  });

  test('lasts over a killed background', async () => {
    await browser.start();
    expect(matchesOf('page')).toEqual([]);
    expect(await browser.fromPage(1, 'site/check', { url: 'https://example.org/' })).toEqual({
      state: 'paused',
    });
  });

  test('is not ended early by a page’s clock', async () => {
    await browser.fromPage(1, 'pause/over');
    expect(matchesOf('page')).toEqual([]);
  });

  test('ends when a page’s clock says so, in the open tab at once', async () => {
    vi.setSystemTime(Date.now() + 3_600_001);
    browser.ran = [];
    await browser.fromPage(1, 'pause/over');
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
    expect(matchesOf('wait')).toEqual([]);
    expect(browser.ran).toEqual(['page.js in 1 (all frames)']);
    expect((await sites()).pausedUntil).toBeNull();
  });

  test('ends at a start of the background after its time', async () => {
    vi.setSystemTime(Date.now() + 3_600_001);
    await browser.start();
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
  });

  test('ends when the user says so', async () => {
    await want({ kind: 'pause', until: null });
    expect(matchesOf('page')).toEqual(['*://*.example.org/*']);
    expect(matchesOf('wait')).toEqual([]);
  });
});

describe('only this time', () => {
  test('runs in the tab and stores nothing', async () => {
    expect(await browser.fromTools('sites/once', { tabId: 2 })).toEqual({ ran: true });
    expect(browser.ran).toEqual(['page.js in 2 (all frames)']);
    expect((await sites()).rules).toEqual([]);
    expect(browser.scripts).toEqual([]);
  });

  test('lets the page stay on its own site, and not on another', async () => {
    await browser.fromTools('sites/once', { tabId: 2 });
    expect(await browser.fromPage(2, 'site/check', { url: 'https://example.net/b' })).toEqual({
      state: 'on',
    });
    expect(await browser.fromPage(2, 'site/check', { url: 'https://other.net/' })).toEqual({ state: 'off' });
  });

  test('says so when the browser refuses', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(
      new Error('Cannot access a chrome:// URL'),
    );
    expect(await browser.fromTools('sites/once', { tabId: 2 })).toEqual({
      ran: false,
      problem: 'onceProblem',
    });
  });
});
