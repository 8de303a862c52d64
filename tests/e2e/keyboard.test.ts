import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, filler } from './marked-page.ts';

describe.each(drivers)('$name: the card by keyboard', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'], reducedMotion: true });
  beforeEach(async () => {
    await page?.close();
    page = await stage.session.open(
      stage.server.put(
        '/page',
        article(`<p><a id="link" href="#">A link</a></p><p>About Salt Typhoon.</p>${filler(60)}
          <p>About Flax Typhoon.</p>${filler(60)}<p>About Volt Typhoon.</p>`),
      ),
    );
    await until('the page to be counted', async () => (await stage.session.badge(page)) === '3');
  });
  const cardSays = async (text: string) => {
    const card = await page.waitForCard();
    // Its head, for other names stand in a card's text too.
    await card.waitFor((root, text) => root.querySelector('h2')?.textContent === text, text);
    return card;
  };

  test('steps to the next and the previous mention, round at the end, and shows each in the view', async () => {
    await stage.session.command('next-mention', page);
    await cardSays('Salt Typhoon');
    for (const [command, name] of [
      ['next-mention', 'Flax Typhoon'],
      ['next-mention', 'Volt Typhoon'],
      ['next-mention', 'Salt Typhoon'],
      ['previous-mention', 'Volt Typhoon'],
    ] as const) {
      await stage.session.command(command, page);
      await cardSays(name);
      const seen = await page.evaluate((name) => {
        const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(name));
        const box = paragraph?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }, name);
      expect(seen).toBe(true);
    }
  });

  test('takes the focus into the card, and Escape gives it back to where it was', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus());
    await stage.session.command('next-mention', page);
    const card = await cardSays('Salt Typhoon');
    await card.waitFor((root) => root.activeElement?.matches('[role="dialog"]'));
    await page.press('Tab');
    await card.waitFor((root) => root.activeElement?.matches('a, button, summary'));
    await page.press('Escape');
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  test('moving the pointer does not close a card that a key opened', async () => {
    await stage.session.command('next-mention', page);
    await cardSays('Salt Typhoon');
    await page.move({ x: 10, y: 700 });
    await page.move({ x: 600, y: 720 });
    await page.evaluate(() => new Promise((later) => setTimeout(later, 600)));
    expect(await page.card()).not.toBeNull();
  });

  test('a card that a key opened passes axe', async () => {
    await stage.session.command('next-mention', page);
    const card = await cardSays('Salt Typhoon');
    expect(await card.axe()).toEqual([]);
  });
});
