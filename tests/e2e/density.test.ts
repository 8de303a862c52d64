import { beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionPage, Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, marksOf, waitForMarks } from './marked-page.ts';

const twice = '<p>Salt Typhoon came, and Salt Typhoon went.</p>';

describe.each(drivers)('$name: how often a name is marked', (driver) => {
  let page: Page;
  let options: ExtensionPage;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  beforeAll(async () => {
    page = await stage.session.open(
      stage.server.put(
        '/page',
        article(`<h1>One</h1>${twice}<p>Volt Typhoon and Salt Typhoon.</p><h2>Two</h2><div>${twice}</div>
          <p hidden id="later">Volt Typhoon</p><p>Volt Typhoon</p>`),
      ),
    );
  });
  const choose = async (label: string) => {
    options = await stage.session.extensionPage('options.html');
    await options.waitFor(() => document.querySelector('[aria-labelledby=marks] input:checked'));
    await options.click({ text: label });
    await options.waitFor(
      (label) =>
        document.querySelector('[aria-labelledby=marks] input:checked + .label')?.textContent === label,
      label,
    );
    expect(await options.axe()).toEqual([]);
    await options.close();
    await page.front();
  };

  test('at every mention, until the user chooses', async () => {
    await waitForMarks(page, 7);
  });

  test('at the first in each section, at once on open pages', async () => {
    await choose('The first in each section');
    await waitForMarks(page, 4);
    expect((await marksOf(page)).solid).toEqual([
      'Salt Typhoon',
      'Volt Typhoon',
      'Salt Typhoon',
      'Volt Typhoon',
    ]);
  });

  test('when the first one is shown late or another section begins, the marks follow', async () => {
    await page.evaluate((text) => {
      document.querySelector('#later')?.removeAttribute('hidden');
      document.body.insertAdjacentHTML('beforeend', `<h2>Three</h2>${text}`);
    }, twice);
    await waitForMarks(page, 5);
  });

  test('is kept for pages that come after', async () => {
    await page.reload();
    await waitForMarks(page, 4);
  });

  test('and at every mention again', async () => {
    await choose('Every mention');
    await waitForMarks(page, 7);
  });
});
