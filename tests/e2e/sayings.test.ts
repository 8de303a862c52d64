import { describe, expect, test } from 'vitest';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, waitForMarks } from './marked-page.ts';

describe.each(drivers)('$name: what the sentence at hand says', (driver) => {
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });

  test('the card tells who says what, and nothing where the sentence does not', async () => {
    const body = `<p>Volt Typhoon is also mentioned by the ministry. Integrity Technology Group denied that it
      had anything to do with Flax Typhoon.</p>`;
    const page = await stage.session.open(stage.server.put('/page', article(body)));
    await waitForMarks(page, 3);
    await page.hover({ text: 'Integrity Technology Group' });
    const card = await page.waitForCard();
    await card.waitFor((root) =>
      root.querySelector('.saying')?.textContent?.includes('Integrity Technology Group denies it'),
    );
    await page.move({ x: 5, y: 500 });
    await page.waitForNoCard();
    await page.hover({ text: 'Volt Typhoon' });
    const other = await page.waitForCard();
    await other.waitFor((root) => root.querySelector('.statement'));
    expect(await other.evaluate((root) => root.querySelector('.saying'))).toBeNull();
    await page.close();
  });
});
