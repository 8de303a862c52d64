import { afterEach, describe, expect, test } from 'vitest';
import type { Page, Popup } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, sentence } from './marked-page.ts';

describe.each(drivers)('$name: looking a name up in the popup', (driver) => {
  let page: Page;
  let popup: Popup;
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  afterEach(async () => {
    if (await popup?.isOpen()) await popup.close();
    await page?.close();
  });
  const type = async (text: string) => {
    page = await stage.session.open(stage.server.put('/page', article(`<p>${sentence}</p>`)));
    popup = await stage.session.popup(page);
    await popup.click('[role=combobox]');
    for (const key of text) await popup.press(key);
  };

  test('forgives slips, is chosen by the arrows, and Enter opens the dossier', async () => {
    await type('slat ty');
    await popup.waitFor((root) => root.querySelector('[role=option]')?.textContent?.includes('Salt Typhoon'));
    expect(await popup.axe()).toEqual([]);
    await popup.press('ArrowDown');
    await popup.waitFor((root) => root.querySelector('[role=option][aria-selected=true]'));
    await popup.press('Enter');
    const dossier = await stage.session.waitForTab('dossier.html#entity/salt-typhoon');
    await dossier.waitFor(() => document.querySelector('main h1')?.textContent === 'Salt Typhoon');
    await dossier.close();
  });

  test('takes a click on an answer', async () => {
    await type('volt');
    await popup.waitFor((root) => root.querySelector('[role=option]'));
    await popup.click('[role=option]');
    const dossier = await stage.session.waitForTab('dossier.html#entity/volt-typhoon');
    await dossier.close();
  });

  test('says that nothing is found, in a popup that has room for it', async () => {
    await type('zzqqxx');
    await popup.waitFor((root) => root.querySelector('.find .none'));
    const { bottom, height } = await popup.evaluate((root) => ({
      bottom: root.querySelector('.find .none')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
      height: document.documentElement.scrollHeight,
    }));
    expect(bottom).toBeLessThan(height);
    expect(await popup.axe()).toEqual([]);
  });
});
