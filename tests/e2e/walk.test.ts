import { afterEach, describe, expect, test } from 'vitest';
import type { Frame, Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article } from './marked-page.ts';

// Where the keys of the walk lead: over names, to differences, through frames, and back to where the focus was.

describe.each(drivers)('$name: the walk', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'], reducedMotion: true });
  afterEach(() => page?.close());

  const open = async (body: string, badge: string) => {
    page = await stage.session.open(stage.server.put('/page', article(body)));
    await until('the page to be counted', async () => (await stage.session.badge(page)) === badge);
  };
  const cardSays = async (text: string, frame: Frame = page) => {
    const card = await frame.waitForCard();
    await card.waitFor((root, text) => root.querySelector('h2')?.textContent === text, text);
    return card;
  };

  test('goes to the next other name, and in the card by a plain letter', async () => {
    await open('<p>Salt Typhoon, again Salt Typhoon.</p><p>Flax Typhoon.</p><p>Flax Typhoon.</p>', '4');
    await stage.session.command('next-entity', page);
    await cardSays('Salt Typhoon');
    await stage.session.command('next-entity', page);
    const card = await cardSays('Flax Typhoon');
    await card.waitFor((root) => root.textContent?.includes('3 of 4'));
    await card.waitFor((root) => root.activeElement?.matches('[role="dialog"]'));
    await page.press('Shift+N');
    await (await cardSays('Salt Typhoon')).waitFor((root) => root.textContent?.includes('2 of 4'));
    await page.press('j');
    await (await cardSays('Flax Typhoon')).waitFor((root) => root.textContent?.includes('3 of 4'));
  });

  test('goes to where the page differs, and says so where it does not', async () => {
    page = await stage.session.open(stage.server.url('/sample-article/page.html'));
    await until('the differences', async () => (await stage.session.badge(page)).endsWith('≠'));
    await stage.session.command('next-differs', page);
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelector('.notice'));
    expect(
      await card.evaluate((root) => root.querySelector('[role="dialog"]')?.getAttribute('aria-label')),
    ).toMatch(/, \d+ allegations?, \d+ answers?, the page differs here$/);
    await page.close();
    await open('<p>Salt Typhoon.</p>', '1');
    await stage.session.command('next-differs', page);
    await (await page.waitForCard()).waitFor((root) =>
      root.textContent?.includes('No place on this page was found to differ'),
    );
  });

  test('goes through the frames of a page in its order and round, and gives the focus back', async () => {
    stage.server.put('/first', article('<p>In the first frame, Flax Typhoon.</p>'));
    stage.server.put('/second', article('<p>In the second frame, Volt Typhoon.</p>'));
    // The second one in the page is there first.
    await open(
      `<p><input id="field"> Salt Typhoon.</p><div id="place"></div><iframe id="two" src="/second"></iframe>
       <script>setTimeout(() => place.innerHTML = '<iframe id="one" src="/first"></iframe>', 300)</script>`,
      '3',
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await stage.session.command('next-mention', page);
    await cardSays('Salt Typhoon');
    await stage.session.command('next-mention', page);
    const one = await page.frame('#one');
    const card = await cardSays('Flax Typhoon', one);
    await page.waitForNoCard();
    await card.waitFor((root) => root.activeElement?.matches('[role="dialog"]'));
    // On from the card's own key.
    await page.press('j');
    const two = await page.frame('#two');
    const last = await cardSays('Volt Typhoon', two);
    await last.waitFor((root) => root.activeElement?.matches('[role="dialog"]'));
    await one.waitForNoCard();
    await page.press('Escape');
    await two.waitForNoCard();
    await page.waitFor(() => document.activeElement?.id === 'field');
    // From where it was last, round to the beginning.
    await stage.session.command('next-mention', page);
    await cardSays('Salt Typhoon');
  });
});
