import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionPage, Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';

describe.each(drivers)('$name: taking statements along', (driver) => {
  let session: Session;
  let page: ExtensionPage;

  beforeAll(async () => {
    session = await driver.start();
    page = await session.extensionPage('dossier.html#dispute/integrity-tech-us-sanctions-2025');
    await page.waitFor(() => document.querySelector('.take > summary'));
    await page.click('.take > summary');
    await page.waitFor(() => document.querySelector('textarea')?.value);
  });
  afterAll(() => session?.close());

  test('what is shown is what the filters leave, in the format that was chosen', async () => {
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toContain('jy2769');
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.take select');
      if (!select) throw new Error('there is nothing to choose from');
      select.value = 'stix';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // STIX takes the browser's own hash.
    const text = await page.waitFor(() => {
      const { value } = document.querySelector('textarea') ?? { value: '' };
      return value.startsWith('{') && value;
    });
    expect(JSON.parse(text as string)).toMatchObject({ type: 'bundle' });
  });

  test('it is copied by a click, and passes axe', async () => {
    await page.click({ text: 'Copy' });
    await page.waitFor(() => document.querySelector('.take [role="status"]')?.textContent === 'Copied.');
    expect(await page.axe()).toEqual([]);
  });
});
