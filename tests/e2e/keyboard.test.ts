import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, filler } from './marked-page.ts';
import { tabTo } from './story-hands.ts';

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

  test('says why a name is marked, leaves it unmarked and brings it back, without a pointer', async () => {
    await stage.session.command('next-mention', page);
    const card = await cardSays('Salt Typhoon');
    await tabTo(card, { text: 'Why marked?' });
    await page.press('Enter');
    await card.waitFor((root) => root.activeElement?.matches('.drawer') && root.querySelector('blockquote'));
    await tabTo(card, { text: 'Not this one' });
    await page.press('Enter');
    await card.waitFor((root) => root.activeElement?.getAttribute('aria-label') === 'Not this one');
    // The first choice is the next stop.
    await page.press('Tab');
    await page.press('Enter');
    await card.waitFor((root) => root.querySelector('.gone'));
    await tabTo(card, { text: 'Undo' });
    await page.press('Enter');
    await cardSays('Salt Typhoon');
    await page.press('Escape');
    await page.waitForNoCard();
  });

  test('pins the card and cites the statement that has the focus, without a pointer', async () => {
    await stage.session.command('next-mention', page);
    const card = await cardSays('Salt Typhoon');
    await card.waitFor((root) => root.querySelector('.statement .cite'));
    await tabTo(card, '.pin');
    await page.press('Enter');
    await card.waitFor((root) => root.activeElement?.getAttribute('aria-label') === 'Let go');
    await tabTo(card, '.statement .cite button');
    await page.press('Enter');
    await card.waitFor((root) => root.querySelector('.cite [role="status"]')?.textContent === 'Copied.');
    // What it was copied as can be chosen at the next stop.
    await page.press('Tab');
    await card.waitFor((root) => root.activeElement?.matches('.cite select'));
    await page.press('Escape');
    await page.waitForNoCard();
  });

  test('goes through the signs of a timeline by arrows, and from one into the list', async () => {
    await stage.session.command('next-mention', page);
    const card = await cardSays('Salt Typhoon');
    await card.waitFor((root) => root.querySelector('.statement'));
    await tabTo(card, '.small-timeline .point');
    const told = () =>
      card.evaluate((root) => root.querySelector('.small-timeline .told')?.textContent ?? '');
    const first = await told();
    await page.press('ArrowRight');
    await card.waitFor(
      (root, first) => root.querySelector('.small-timeline .told')?.textContent !== first,
      first,
    );
    expect(await told()).toBe(await card.evaluate((root) => root.activeElement?.getAttribute('aria-label')));
    await page.press('Enter');
    await card.waitFor((root) => root.activeElement?.matches('.statement'));
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
