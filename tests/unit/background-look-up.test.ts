import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BackgroundBrowser } from './background-browser.ts';

let browser: BackgroundBrowser;
const page = (hash: string) => expect.stringMatching(new RegExp(`/dossier\\.html${hash}$`));

beforeEach(async () => {
  browser = new BackgroundBrowser();
  await browser.start();
});

describe('the menu of a selection', () => {
  const choose = async (selectionText: string) => {
    browser.fire('contextMenus.onClicked', { menuItemId: 'look-up', selectionText }, { id: 3, index: 1 });
    await vi.waitFor(() => expect(browser.opened).toHaveLength(1), 20_000);
  };

  test('has one line, made once a session', async () => {
    expect(Object.keys(browser.menu)).toEqual(['look-up']);
    browser.menu = {};
    await browser.start();
    expect(browser.menu).toEqual({});
  });

  test('leads to the dossier of the one that bears the name', async () => {
    await choose(' Flax\n Typhoon ');
    expect(browser.opened).toEqual([page('#entity/flax-typhoon')]);
  });

  test('leads to what can be found, where it is no whole name', async () => {
    await choose('typhoon');
    expect(browser.opened).toEqual([page('#find/typhoon')]);
  });

  test('bears a selection of a whole page', async () => {
    await choose('No name at all. '.repeat(10_000));
    expect(browser.opened[0]?.length).toBeLessThan(400);
  });
});

describe('the address bar', () => {
  test('offers names that fit, as XML-safe text', async () => {
    const offered: { content: string; description: string }[][] = [];
    browser.fire('omnibox.onInputChanged', 'MITRE ATT&', (list: never) => offered.push(list));
    await vi.waitFor(() => expect(offered).toHaveLength(1), 20_000);
    expect(browser.offered).toBe('omniboxDefault MITRE ATT&amp;');
    expect(offered[0]?.find(({ content }) => content === 'MITRE ATT&CK')?.description).toContain(
      'MITRE ATT&amp;CK',
    );
  });

  test('goes where the words lead: here, or in another tab', async () => {
    browser.fire('omnibox.onInputEntered', 'Salt Typhoon', 'currentTab');
    await vi.waitFor(() => expect(browser.opened).toHaveLength(1), 20_000);
    browser.fire('omnibox.onInputEntered', 'nothing of the kind', 'newForegroundTab');
    await vi.waitFor(() => expect(browser.opened).toHaveLength(2), 20_000);
    expect(browser.opened).toEqual([
      page('#entity/salt-typhoon in the same tab'),
      page('#find/nothing%20of%20the%20kind'),
    ]);
  });
});

describe('the record answers our pages', () => {
  test('with an entity, a dispute, or nothing', async () => {
    expect(await browser.fromTools('record/entity', { id: 'flax-typhoon' })).toMatchObject({
      dossier: { entity: { name: 'Flax Typhoon' } },
    });
    expect(await browser.fromTools('record/dispute', { id: 'no-such-dispute' })).toBeNull();
  });

  test('and opens a dossier for a page, but tells pages nothing of the whole record', async () => {
    browser.tabs = [{ id: 1, url: 'https://example.org/' }];
    await browser.fromPage(1, 'record/open', { entity: 'flax-typhoon' });
    expect(browser.opened).toEqual([page('#entity/flax-typhoon')]);
    expect(await browser.fromPage(1, 'record/findables')).toBeUndefined();
  });
});
