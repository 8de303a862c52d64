import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';

declare const chrome: typeof import('wxt/browser').browser;

describe.each(drivers)('$name: the built extension', (driver) => {
  let session: Session;
  beforeAll(async () => {
    session = await driver.start();
  });
  afterAll(() => session?.close());

  test('loads under its own name and starts without access to any site', async () => {
    expect(await session.inExtension(() => chrome.runtime.getManifest().name)).toBe('On Record');
    expect(await session.inExtension(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
  });
});
