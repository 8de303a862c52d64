import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { type Server, serve } from './drivers/serve.ts';
import { until } from './drivers/until.ts';
import { article, sentence } from './marked-page.ts';
import { bothHands, says, tabTo } from './story-hands.ts';

// Somebody who decides site by site: in the first minute, on a page, in the settings, and back to nowhere.

declare const chrome: typeof import('wxt/browser').browser;

const stories = drivers.flatMap((driver) => bothHands.map((hands) => ({ driver, hands })));

describe.each(stories)('$driver.name: a site-picker, by $hands.name', ({ driver, hands }) => {
  let server: Server;
  let session: Session;

  beforeEach(async () => {
    server = await serve();
    session = await driver.start();
  });
  afterEach(async () => {
    await session?.close();
    await server?.close();
  });

  const marked = async (page: Page) => Object.values(await page.highlights()).flat().length > 0;

  test('allows one site, keeps a part of it off, pauses, and takes everything back', async () => {
    const welcome = await session.waitForTab('welcome.html');
    await welcome.front();
    await hands.choose(welcome, { text: 'Keep this answer' });
    await welcome.waitFor(() =>
      document.body.textContent?.includes('On Record runs only on sites you pick.'),
    );

    const page = await session.open(server.put('/news/one', article(`<p>${sentence}</p>`)));
    let popup = await session.popup(page);
    await says(popup, 'This page has not been read');
    await hands.choose(popup, '[role="switch"]');
    await until('marks', () => marked(page));
    if (!(await popup.isOpen())) popup = await session.popup(page);
    await says(popup, 'Salt Typhoon');
    await hands.choose(popup, { text: 'Pause for an hour' });
    await until('no marks while paused', async () => !(await marked(page)));
    await hands.choose(popup, { text: 'Go on now' });
    await until('marks after the pause', () => marked(page));
    await popup.close();

    const options = await session.extensionPage('options.html');
    await options.waitFor(() => document.querySelector('.sites'));
    if (hands.name === 'pointer') await options.click('form.add input');
    else await tabTo(options, 'form.add input');
    for (const key of 'http://127.0.0.1/games/*') await options.press(key);
    await hands.choose(options, { text: 'Keep off here' });
    await options.waitFor(() => document.querySelectorAll('.sites > li').length === 2);
    const games = await session.open(server.put('/games/one', article(`<p>${sentence}</p>`)));
    const other = await session.open(server.put('/news/two', article(`<p>${sentence}</p>`)));
    await until('marks on another page of the site', () => marked(other));
    expect(await marked(games)).toBe(false);

    await other.front();
    const card = await hands.openCard(session, other, 'Salt Typhoon');
    await hands.choose(card, { text: 'Not this one' });
    await hands.choose(card, { text: 'Off on this site' });
    await until('no marks after “Off on this site”', async () => !(await marked(other)));
    await until('no marks on the first page either', async () => !(await marked(page)));

    await options.front();
    for (const left of [1, 0]) {
      await hands.choose(options, { text: 'Remove' });
      await options.waitFor((left) => document.querySelectorAll('.sites > li').length === left, left);
    }
    await until('nothing to be granted', () =>
      session.inExtension(async () => (await chrome.permissions.getAll()).origins?.length === 0),
    );
  });
});
