import { describe, expect, test } from 'vitest';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, marksOf, waitForMarks } from './marked-page.ts';

describe.each(drivers)('$name: names that a page leaves open', (driver) => {
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });

  test('are marked where their sentence speaks of the party, and the card says by which words', async () => {
    const body = `<p>The two men were <em>officers</em> of the GRU, prosecutors in The Hague told the court.</p>
      <p>Nobody at the GRU answered the telephone.</p>
      <p>On the wall hung a poster of the film Predator, signed by two agents and an officer.</p>`;
    const page = await stage.session.open(stage.server.put('/open', article(body)));
    await waitForMarks(page, 2);
    expect(await marksOf(page)).toEqual({ solid: ['GRU', 'GRU'], dotted: [], double: [] });
    await page.hover({ text: 'GRU' });
    const card = await page.waitForCard();
    await card.click({ text: 'Why marked?' });
    await card.waitFor((root) =>
      root.querySelector('.drawer p')?.textContent?.includes('its sentence says “officers of the GRU”'),
    );
    await page.close();
  });

  test('are marked where a firm or somebody in office is told of, and not where somebody else is', async () => {
    const body = `<p>Researchers at Oracle saw who had read the servers of the firm, an attacker from abroad.</p>
      <p>The baker Matthew Miller was accused of the theft of a cake, said the minister.</p>
      <p>Foreign minister Annalena Baerbock rejected the accusation.</p>`;
    const page = await stage.session.open(stage.server.put('/told', article(body)));
    await waitForMarks(page, 2);
    expect(await marksOf(page)).toEqual({ solid: ['Oracle', 'Annalena Baerbock'], dotted: [], double: [] });
    await page.close();
  });

  test('are read where text comes later', async () => {
    const page = await stage.session.open(
      stage.server.put('/later', article('<p id="more">Nothing yet.</p>')),
    );
    await page.evaluate(() => {
      const more = document.querySelector('#more');
      if (more) more.textContent = 'Hafnium sat in the mailboxes of the port for a year.';
    });
    await waitForMarks(page, 1);
    expect(await marksOf(page)).toMatchObject({ solid: ['Hafnium'] });
    await page.close();
  });

  test('with two owners are dotted, and the card shows both', async () => {
    const body = '<p>On two of the laptops the malware Snake was found.</p>';
    const page = await stage.session.open(stage.server.put('/two', article(body)));
    await waitForMarks(page, 1);
    expect(await marksOf(page)).toMatchObject({ solid: [], dotted: ['Snake'] });
    await page.hover({ text: 'Snake' });
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelector('.or-else'));
    const shown = await card.evaluate((root) => ({
      why: root.querySelector('.perhaps')?.textContent,
      names: [...root.querySelectorAll('h2, .or-else summary')].map((one) => one.textContent),
    }));
    expect(shown.why).toContain('2 parties on record');
    expect(shown.names.sort().join()).toMatch(/Snake.*Turla|Turla.*Snake/);
    await page.close();
  });
});
