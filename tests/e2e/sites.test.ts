import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionPage, Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';

// Where On Record runs and where it does not: what was turned on by a click, in the tabs that were open already.

declare const chrome: typeof import('wxt/browser').browser;

const article = `<!doctype html><html lang="en"><title>Article</title>
  <p>The United States said that Flax Typhoon was behind it; Salt Typhoon was not named.</p>`;

describe.each(drivers)('$name: sites', (driver) => {
  let settings: ExtensionPage;

  const stage = setStage(driver);
  beforeAll(async () => {
    stage.server.put('/article', article);
    stage.server.put(
      '/framed',
      `${article}<iframe src="${stage.server.url('/article', 'localhost')}"></iframe><iframe srcdoc="<p>Volt Typhoon</p>"></iframe>`,
    );
    settings = await stage.session.extensionPage('options.html');
  });
  /** Every test begins as a new user does. */
  beforeEach(async () => {
    await want({ kind: 'replace', config: { mode: 'picked', rules: [], pausedUntil: null } });
    await until('no grants', async () => (await origins())?.length === 0);
    await settings.front();
    await settings.waitFor(() => document.querySelector('.empty'));
  });
  const open: Page[] = [];
  const visit = async (url: string) => {
    const page = await stage.session.open(url);
    open.push(page);
    return page;
  };
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });
  const origins = () => stage.session.inExtension(async () => (await chrome.permissions.getAll()).origins);

  /** Adds a site as a user does: types it and clicks. */
  const add = async (site: string, button: 'Turn on here' | 'Keep off here' = 'Turn on here') => {
    await settings.front();
    await settings.waitFor(() => document.querySelector('form input'));
    await settings.click('form input');
    for (const key of site) await settings.press(key);
    await settings.click({ text: button });
    await settings.waitFor(
      (rule) => [...document.querySelectorAll('.sites .label')].some((label) => label.textContent === rule),
      site,
    );
  };
  const switchOf = (site: string) => `[role=switch][aria-label="${site}"]`;
  const marks = async (page: Page): Promise<string[]> => Object.values(await page.highlights()).flat();
  const waitForMarks = async (page: Page) => {
    // A tab that nobody sees takes its time.
    await page.front();
    await until('marks', async () => (await marks(page)).length > 0);
  };
  const waitForNoMarks = (page: Page) => until('no marks', async () => (await marks(page)).length === 0);
  const want = (payload: object) =>
    stage.session.inExtension(
      (wish) => chrome.runtime.sendMessage({ call: 'sites/want', payload: wish }),
      payload,
    );
  /**
   * Whether some script of ours listens in a web page with that in its address; `unseen` for tabs we may not see. Our
   * own first-run page, which has marks of its own, is asked too: it answers though its tab is hidden.
   */
  const hasCode = (address: string) =>
    stage.session.inExtension(async (part) => {
      const listening = await Promise.all(
        (await chrome.tabs.query({})).map(async ({ id = -1, url }) => {
          const answer = await chrome.tabs.sendMessage(id, { call: 'page/watch' }).catch(() => undefined);
          return answer ? (url ?? 'unseen') : undefined;
        }),
      );
      const ours = chrome.runtime.getURL('/');
      return listening.some((url) => url?.includes(part) && !url.startsWith(ours));
    }, address);

  test('a site turned on is marked in the open tab, without a load; another site gets no code', async () => {
    const here = await visit(stage.server.url('/article'));
    const elsewhere = await visit(stage.server.url('/article', 'localhost'));
    await add('127.0.0.1');
    await waitForMarks(here);
    expect(await marks(here)).toContain('Flax Typhoon');
    expect(await marks(elsewhere)).toEqual([]);
    expect(await hasCode('/article')).toBe(true);
    await elsewhere.reload();
    expect(await hasCode('unseen')).toBe(false);
    expect(await origins()).toEqual(['*://127.0.0.1/*']);
  });

  test('frames follow their own site; blank and srcdoc frames belong to their page', async () => {
    await add('127.0.0.1');
    const page = await visit(stage.server.url('/framed'));
    await waitForMarks(page);
    const inner = await page.frame('iframe[srcdoc]');
    await until(
      'marks in the srcdoc frame',
      async () => Object.values(await inner.highlights()).flat().length > 0,
    );
    const foreign = await page.frame('iframe[src]');
    expect(Object.values(await foreign.highlights()).flat()).toEqual([]);
    await add('localhost');
    await until('the grant to be put to use', () =>
      stage.session.inExtension(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.some(({ matches }) => matches?.includes('*://localhost/*'));
      }),
    );
    await page.reload();
    await until('marks in the frame of the other site', async () => {
      return Object.values(await (await page.frame('iframe[src]')).highlights()).flat().length > 0;
    });
  });

  test('a site turned off is left as it was, and its grant is given back', async () => {
    await add('127.0.0.1');
    const page = await visit(stage.server.url('/article'));
    await waitForMarks(page);
    await settings.front();
    await settings.click(switchOf('127.0.0.1'));
    await waitForNoMarks(page);
    await until('no code', async () => !(await hasCode('')));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.evaluate(() => document.querySelector('on-record-card'))).toBeNull();
    expect(await origins()).toEqual([]);
    await page.reload();
    expect(await hasCode('')).toBe(false);
    await settings.front();
    await settings.click(switchOf('127.0.0.1'));
    await waitForMarks(page);
  });

  test('an off rule holds inside every site', async () => {
    await add('localhost', 'Keep off here');
    const here = await visit(stage.server.url('/article'));
    const off = await visit(stage.server.url('/article', 'localhost'));
    await settings.front();
    await settings.click({ text: 'Run on every site' });
    await waitForMarks(here);
    expect(await hasCode('localhost')).toBe(false);
    await off.reload();
    expect(await hasCode('localhost')).toBe(false);
    expect(await hasCode('127.0.0.1')).toBe(true);
    await settings.front();
    await settings.click({ text: 'Run only on sites I pick' });
    await waitForNoMarks(here);
    expect(await origins()).toEqual([]);
  });

  test('picked sites are still allowed after every site was given back', async () => {
    await add('127.0.0.1');
    await settings.click({ text: 'Run on every site' });
    const page = await visit(stage.server.url('/article'));
    await waitForMarks(page);
    await settings.front();
    await settings.click({ text: 'Run only on sites I pick' });
    await until('the picked site’s grant alone', async () => {
      return (await origins())?.join() === '*://127.0.0.1/*';
    });
    await page.reload();
    await waitForMarks(page);
  });

  test('what the browser grants in its own settings joins the list, what it takes away is asked for', async () => {
    const page = await visit(stage.server.url('/article'));
    await stage.session.grant(['*://127.0.0.1/*']);
    await waitForMarks(page);
    await settings.front();
    await settings.waitFor(() => document.querySelector('.sites')?.textContent?.includes('127.0.0.1'));
    await stage.session.revoke(['*://127.0.0.1/*']);
    await waitForNoMarks(page);
    await settings.waitFor(() => document.querySelector('.asks'));
    await settings.click({ text: 'Allow' });
    await waitForMarks(page);
  });

  test('a pause takes the marks away and ends by itself, though nobody kept the background awake', async () => {
    await add('127.0.0.1');
    const page = await visit(stage.server.url('/article'));
    await waitForMarks(page);
    await settings.front();
    await settings.click({ text: 'Pause for an hour' });
    await waitForNoMarks(page);
    await settings.waitFor(() => document.body.textContent?.includes('Paused until'));
    await settings.click({ text: 'Go on now' });
    await waitForMarks(page);
    await want({ kind: 'pause', until: Date.now() + 2000 });
    await waitForNoMarks(page);
    await stage.session.killWorker();
    await waitForMarks(page);
  });

  test('everything is as before after a killed background and after a restart of the browser', async () => {
    await add('127.0.0.1');
    await stage.session.killWorker();
    const page = await visit(stage.server.url('/article'));
    await waitForMarks(page);
    await stage.session.killWorker();
    await stage.session.restart();
    // Pages of the old run are gone.
    open.splice(0);
    const again = await visit(stage.server.url('/article'));
    await waitForMarks(again);
    settings = await stage.session.extensionPage('options.html');
    expect(await settings.waitFor(() => document.querySelector('.sites')?.textContent)).toContain(
      '127.0.0.1',
    );
  });
});
