import { describe, expect, test } from 'vitest';
import type { ExtensionPage, Surface } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, sentence, waitForMarks } from './marked-page.ts';
import { measureContrast } from './measure-contrast.ts';

// Measured as it is drawn: axe leaves the card's contrast undecided, and the tokens' own test sees no pairs of them.

const bothSchemes = drivers.flatMap((driver) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ name: driver.name, driver, colorScheme })),
);

describe.each(bothSchemes)('$name, $colorScheme: every text can be read', ({ driver, colorScheme }) => {
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'], colorScheme });
  const measured = async (at: Surface): Promise<void> => hold(await at.evaluate(measureContrast));
  const hold = ({ texts, lowest, below }: ReturnType<typeof measureContrast>): void => {
    expect(below).toEqual([]);
    expect(texts).toBeGreaterThan(3);
    expect(lowest).toBeGreaterThanOrEqual(4.5);
  };

  test('and what could not would be found', async () => {
    const page = await stage.session.extensionPage('dossier.html');
    await page.waitFor(() => document.querySelector('main'));
    await page.evaluate(() => {
      const faint = '<p style="background: #808080; color: #686868">Faint</p>';
      document.querySelector('main')?.insertAdjacentHTML('beforeend', faint);
    });
    expect((await page.evaluate(measureContrast)).below).toEqual([expect.stringContaining('Faint')]);
    await page.close();
  });

  test.each([
    ['welcome.html', 'main form, main fieldset'],
    ['options.html', 'main section'],
    ['dossier.html#find/typhoon', 'main .entries a'],
    ['dossier.html#entity/salt-typhoon', '.statement'],
    ['dossier.html#dispute/integrity-tech-us-sanctions-2025', '.statement'],
    ['dossier.html#entity/nobody', 'main h1'],
  ])('on %s', async (path, ready) => {
    const page = await stage.session.extensionPage(path);
    await page.waitFor((ready) => document.querySelector(ready), ready);
    await unfold(page);
    hold(await page.evaluate(measureContrast));
    await page.close();
  });

  test('in the draft box', async () => {
    const page = await stage.session.extensionPage('draft.html');
    await page.waitFor(() => document.querySelector('textarea'));
    hold(await page.evaluate(measureContrast));
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = 'Treasury sanctioned Integrity Technology Group over Salt Typhoon, it says.';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitFor(() => document.querySelector('.marked .sample'));
    await page.click('.named > summary');
    await page.waitFor(() => document.querySelector('.statement'));
    await unfold(page);
    hold(await page.evaluate(measureContrast));
    await page.close();
  });

  test('in card, popup and panel', async () => {
    const page = await stage.session.open(stage.server.url('/sample-article/page.html'));
    await page.waitFor(() => CSS.highlights.size > 0);
    await page.hover({ text: 'Salt Typhoon' });
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelector('.statement'));
    await card.evaluate((root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
    });
    await measured(card);
    for (const drawer of ['Why marked?', 'Not this one']) {
      await card.click({ text: drawer });
      await card.waitFor((root) => root.querySelector('.drawer'));
      await measured(card);
    }
    await page.press('Escape');
    const popup = await stage.session.popup(page);
    await popup.waitFor((root) => root.querySelector('.named button'));
    await measured(popup);
    await popup.click('.named button');
    await popup.waitFor((root) => root.querySelector('.statement'));
    await measured(popup);
    await popup.close();
    const panel = await stage.session.panel(page);
    await panel.waitFor((root) => root.querySelector('.named button'));
    await measured(panel);
    await panel.close();
    await page.close();
  });

  test('where a name was left unmarked', async () => {
    const page = await stage.session.open(stage.server.put('/page', article(`<p>${sentence}</p>`)));
    await waitForMarks(page, 2);
    await page.hover({ text: 'Salt Typhoon' });
    const card = await page.waitForCard();
    await card.click({ text: 'Not this one' });
    await card.click({ text: 'On this page' });
    await card.waitFor((root) => root.querySelector('.gone'));
    await measured(card);
    await page.close();
  });

  async function unfold(page: ExtensionPage): Promise<void> {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  }
});
