import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyEvidence } from '../../scripts/spot/evidence.ts';
import type { Page, Popup } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';

// What the popup saves of a whole page is what the command line proves unchanged.

describe.each(drivers)('$name: taking a page along', (driver) => {
  let page: Page;
  let popup: Popup;
  const folder = mkdtempSync(join(tmpdir(), 'on-record-e2e-'));

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  beforeAll(async () => {
    page = await stage.session.open(stage.server.url('/sample-article/page.html'));
    await until('the differences', async () => (await stage.session.badge(page)).endsWith('≠'));
    popup = await stage.session.popup(page);
    await popup.waitFor((root) => root.querySelector('.take > summary'));
    await popup.click('.take > summary');
    await popup.waitFor((root) => root.querySelector('textarea')?.value);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('what is opened at the foot of the list comes into view', async () => {
    const places = await popup.evaluate((root) => {
      const room = root.querySelector('.middle')?.getBoundingClientRect();
      const text = root.querySelector('textarea')?.getBoundingClientRect();
      return { below: room?.bottom ?? 0, top: text?.top ?? Number.POSITIVE_INFINITY };
    });
    expect(places.top).toBeLessThan(places.below);
  });

  test('shows whom the page names and where it differs, in any format, and passes axe', async () => {
    const text = await popup.evaluate((root) => root.querySelector('textarea')?.value);
    expect(text).toContain('/sample-article/page.html');
    expect(text).toContain('This page differs from the record');
    expect(await popup.axe()).toEqual([]);
    await popup.evaluate((root) => {
      const select = root.querySelector<HTMLSelectElement>('.take select');
      if (select) select.value = 'json';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const json = await popup.waitFor((root) => {
      const { value = '' } = root.querySelector('textarea') ?? {};
      return value.startsWith('{') && value;
    });
    expect(JSON.parse(String(json)).page.findings.length).toBeGreaterThan(0);
  });

  test('saves evidence that the command line finds unchanged, with the fingerprint that was shown', async () => {
    await popup.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        const reader = new FileReader();
        reader.onload = () => document.documentElement.setAttribute('data-saved', String(reader.result));
        reader.readAsDataURL(blob as Blob);
        return make(blob);
      };
    });
    await popup.click({ text: 'Save evidence' });
    const shown = await popup.waitFor((root) => root.querySelector('.evidence code')?.textContent);
    const saved = await popup.waitFor(() => document.documentElement.getAttribute('data-saved'));
    const bytes = Buffer.from(String(saved).replace(/^.*base64,/, ''), 'base64');
    const file = join(folder, 'page.zip');
    writeFileSync(file, bytes);
    const { isWhole, text } = await verifyEvidence(file);
    expect(text).toContain('unchanged, all 5 parts');
    expect(text).toContain(shown);
    expect(text).toContain('/sample-article/page.html');
    expect(isWhole).toBe(true);
    const files = unzipSync(new Uint8Array(bytes));
    const read = (name: string) => new TextDecoder().decode(files[name]);
    const whole = read('text.txt');
    const mentions = JSON.parse(read('mentions.json')) as { start: number; end: number; text: string }[];
    expect(mentions.length).toBeGreaterThan(5);
    for (const { start, end, text } of mentions) expect(whole.slice(start, end)).toBe(text);
    expect(JSON.parse(read('manifest.json')).page.date).toMatch(/^\d{4}-/);
  });
});
