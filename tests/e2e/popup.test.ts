import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page, Popup, Session, Surface } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { until } from './drivers/until.ts';
import { article, filler, sentence } from './marked-page.ts';

// The toolbar's popup over real pages, by real clicks; and axe's word on popup and card.

declare const chrome: typeof import('wxt/browser').browser;

const sample = '/sample-article/page.html';

describe.each(drivers)('$name: the popup', (driver) => {
  let server: Server;
  let session: Session;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    server = await serve();
    session = await driver.start();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  /** Every test begins as a new user does. */
  beforeEach(async () => {
    await want({ kind: 'replace', config: { mode: 'picked', rules: [], pausedUntil: null } });
    await until('no grants', () =>
      session.inExtension(async () => (await chrome.permissions.getAll()).origins?.length === 0),
    );
  });
  afterEach(async () => {
    if (await popup?.isOpen()) await popup.close();
    await page?.close();
  });

  const want = (payload: object) =>
    session.inExtension((wish) => chrome.runtime.sendMessage({ call: 'sites/want', payload: wish }), payload);
  /** As somebody who turned it on for this site some time ago. */
  const pick = async () => {
    await session.grant(['*://127.0.0.1/*']);
    await want({ kind: 'site', pattern: '127.0.0.1', state: 'on' });
  };
  const openOn = async (url: string) => {
    page = await session.open(url);
    popup = await session.popup(page);
  };
  const says = (surface: Surface, text: string) =>
    surface.waitFor((root, text) => ('body' in root ? root.body : root).textContent?.includes(text), text);
  const marks = async (page: Page) => Object.values(await page.highlights()).flat();
  const rules = () =>
    session.inExtension(async () => {
      const { sites } = await chrome.storage.local.get('sites');
      return (sites as { rules: unknown[] } | undefined)?.rules ?? [];
    });
  const isOn = (on: boolean) =>
    popup.waitFor((root, on) => root.querySelector(`[role="switch"][aria-checked="${on}"]`), on);

  test('behind “More” the keys stand as the browser has them, and lead to where they are changed', async () => {
    await openOn(server.put('/page', article(`<p>${sentence}</p>`)));
    await popup.click({ text: 'More' });
    await says(popup, 'Next mention');
    const [first] = await session.inExtension(async () =>
      (await chrome.commands.getAll()).filter(({ name }) => name === 'next-mention'),
    );
    expect(first?.shortcut).not.toBe('');
    await says(popup, first?.shortcut ?? '');
    await says(popup, 'Change the keys');
    expect(await popup.axe()).toEqual([]);
  });

  test('its switch turns the site on and off again, in the page that is open', async () => {
    await openOn(server.put('/page', article(`<p>${sentence}</p>`)));
    await says(popup, 'This page has not been read');
    expect(await popup.axe()).toEqual([]);
    await popup.click('[role="switch"]');
    await until('marks', async () => (await marks(page)).length > 0);
    // A browser may close its popup while it asks.
    if (!(await popup.isOpen())) popup = await session.popup(page);
    await isOn(true);
    await says(popup, 'Salt Typhoon');
    expect(await rules()).toEqual([{ pattern: '127.0.0.1', state: 'on' }]);
    await popup.click('[role="switch"]');
    await until('no marks', async () => (await marks(page)).length === 0);
    await isOn(false);
    await says(popup, 'This page has not been read');
  });

  test('looks only this time, and remembers nothing of it', async () => {
    await openOn(server.put('/page', article(`<p>${sentence}</p>`)));
    await popup.click({ text: 'Only this time' });
    await says(popup, 'Salt Typhoon');
    expect(await marks(page)).toContain('Salt Typhoon');
    expect(await rules()).toEqual([]);
    expect(await session.inExtension(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
  });

  test('lists what is on the page with its counts, where the page differs, and both sides of what is chosen', async () => {
    await pick();
    await openOn(server.url(sample));
    await popup.waitFor((root) => root.querySelectorAll('.named button').length >= 5);
    await popup.waitFor((root) => root.querySelector('.named .double'));
    await says(popup, 'This page differs from the record');
    expect(await popup.axe()).toEqual([]);
    await popup.click({ text: 'Integrity Technology Group' });
    await says(popup, 'U.S. sanctions on Integrity Technology Group');
    const lanes = await popup.evaluate((root) => {
      const story = root.querySelector('details[open].dispute');
      return {
        alleged: story?.querySelectorAll('.statement.alleged').length ?? 0,
        answered: story?.querySelectorAll('.statement.answered').length ?? 0,
        unsourced: [...(story?.querySelectorAll('.statement') ?? [])].filter(
          (one) => !one.querySelector('a[href^="http"]'),
        ).length,
      };
    });
    expect(lanes.alleged).toBeGreaterThan(0);
    expect(lanes.answered).toBeGreaterThan(0);
    expect(lanes.unsourced).toBe(0);
    expect(await popup.axe()).toEqual([]);
  });

  test('shows each mention in the page, one after the other', async () => {
    await pick();
    const body = `<p>About Salt Typhoon.</p>${filler(60)}<p>Salt Typhoon again.</p>`;
    await openOn(server.put('/page', article(body)));
    await popup.click({ text: 'Salt Typhoon' });
    await says(popup, '1 of 2 on this page');
    await popup.click('[aria-label="Next mention"]');
    await says(popup, '2 of 2 on this page');
    await page.waitFor(() => scrollY > 0);
    const card = await page.waitForCard();
    await says(card, 'Salt Typhoon');
  });

  test('has a window as wide as what it shows', async () => {
    await pick();
    await openOn(server.put('/page', article(`<p>${sentence}</p>`)));
    await popup.waitFor((root) => root.querySelector('.named button'));
    await popup.waitFor((root) => root.querySelector('main')?.getBoundingClientRect().width === innerWidth);
  });

  test('goes from name to name by the arrow keys', async () => {
    await pick();
    await openOn(server.put('/page', article(`<p>${sentence}</p>`)));
    await popup.waitFor((root) => root.querySelectorAll('.named button').length === 2);
    await popup.evaluate((root) => root.querySelector<HTMLElement>('.named button')?.focus());
    await popup.press('ArrowDown');
    await popup.waitFor((root) => root.activeElement === root.querySelectorAll('.named button')[1]);
    await popup.press('ArrowUp');
    await popup.waitFor((root) => root.activeElement === root.querySelectorAll('.named button')[0]);
  });

  test('lists what the frames of the page say too', async () => {
    await pick();
    await openOn(
      server.put(
        '/page',
        article(`<p>Salt Typhoon</p><iframe srcdoc="<p>Volt Typhoon and Flax Typhoon</p>"></iframe>`),
      ),
    );
    await popup.waitFor((root) => root.querySelectorAll('.named button').length === 3);
  });

  test('says that nothing is on record, where nothing is', async () => {
    await pick();
    await openOn(server.put('/page', article(filler(2))));
    await says(popup, 'No name on record');
    expect(await popup.axe()).toEqual([]);
  });

  test('says where no extension may run, and has no switch there', async () => {
    await openOn('about:blank');
    await says(popup, 'On Record cannot run here');
    expect(await popup.evaluate((root) => root.querySelector('[role="switch"]') === null)).toBe(true);
    expect(await popup.axe()).toEqual([]);
  });

  test('pauses for an hour and goes on', async () => {
    await pick();
    await openOn(server.put('/page', article(`<p>${sentence}</p>`)));
    await says(popup, 'Salt Typhoon');
    await popup.click({ text: 'Pause for an hour' });
    await says(popup, 'Paused until');
    await until('no marks', async () => (await marks(page)).length === 0);
    expect(await popup.axe()).toEqual([]);
    await popup.click({ text: 'Go on now' });
    await says(popup, 'Salt Typhoon');
  });

  test('axe has nothing to say about the card', async () => {
    await pick();
    page = await session.open(server.url(sample));
    await page.waitFor(() => CSS.highlights.size > 0);
    await page.hover({ text: 'Integrity Technology Group' });
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelectorAll('a[href^="http"]').length > 0);
    expect(await card.axe()).toEqual([]);
  });
});

describe.each(drivers)('$name: the popup where the browser asks first', (driver) => {
  let server: Server;
  let session: Session;
  beforeAll(async () => {
    server = await serve();
    session = await driver.start({ approve: false });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('a wish that the browser has not granted is no rule yet', async () => {
    const page = await session.open(server.put('/page', article(`<p>${sentence}</p>`)));
    const popup = await session.popup(page);
    await popup.click('[role="switch"]');
    await until('the wish to wait', () =>
      session.inExtension(async () => {
        const { wants } = await chrome.storage.local.get('wants');
        return Array.isArray(wants) && wants.length === 1;
      }),
    );
    expect(
      await session.inExtension(async () => (await chrome.storage.local.get('sites')).sites),
    ).toBeFalsy();
    expect(await page.highlights()).toEqual({});
  });
});
