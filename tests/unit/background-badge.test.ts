import { beforeEach, describe, expect, test } from 'vitest';
import { badgeText } from '../../entrypoints/background/badge-text.ts';
import { BackgroundBrowser } from './background-browser.ts';

let browser: BackgroundBrowser;
const counts = (sure: number, perhaps = 0, differs = 0) => ({ sure, perhaps, differs });

beforeEach(async () => {
  browser = new BackgroundBrowser();
  browser.tabs = [{ id: 1, url: 'https://example.org/' }];
  await browser.start();
});

describe('the badge', () => {
  test.each([
    [counts(0), ''],
    [counts(3, 2), '5'],
    [counts(3, 0, 1), '3≠'],
    [counts(1200), '999+'],
    [counts(150, 0, 2), '99+≠'],
  ])('%j reads %s', (sum, text) => expect(badgeText(sum)).toBe(text));

  test('adds up the frames of a tab, over a killed background', async () => {
    await browser.fromPage(1, 'page/counts', counts(2, 1));
    await browser.start();
    await browser.fromPage(1, 'page/counts', counts(4), 7);
    expect(browser.badges[1]).toBe('7');
    expect(browser.titles[1]).toBe('badgeMentions_other 7');
  });

  test('says in words where the page differs', async () => {
    await browser.fromPage(1, 'page/counts', counts(2, 0, 1));
    expect(browser.titles[1]).toBe('badgeMentions_other 2; badgeDiffers_one 1');
  });

  test('does not count the frames of the page before', async () => {
    await browser.fromPage(1, 'page/counts', counts(4), 7);
    browser.fire('tabs.onUpdated', 1, { status: 'loading' });
    await browser.settled();
    await browser.fromPage(1, 'page/counts', counts(2));
    expect(browser.badges[1]).toBe('2');
  });

  test('keeps all frames when only the address of the page changed', async () => {
    await browser.fromPage(1, 'page/counts', counts(4), 7, 'inner');
    await browser.fromPage(1, 'page/counts', counts(2), 0, 'outer');
    browser.fire('tabs.onUpdated', 1, { status: 'loading' });
    await browser.settled();
    await browser.fromPage(1, 'site/check', { url: 'https://example.org/b' }, 0, 'outer');
    // The site is not on, so that the frame that asked has to leave; the other one asks for itself.
    expect(browser.badges[1]).toBe('4');
  });

  test('does not bring back an old page when the address of a later one changes', async () => {
    await browser.fromPage(1, 'page/counts', counts(4), 0, 'first');
    for (const _ of ['a load', 'a change of address']) {
      browser.fire('tabs.onUpdated', 1, { status: 'loading' });
      await browser.settled();
    }
    await browser.fromPage(1, 'site/check', { url: 'https://example.org/b' }, 0, 'second');
    await browser.fromPage(1, 'page/counts', counts(1), 7, 'inner of second');
    expect(browser.badges[1]).toBe('1');
  });

  test('keeps all frames when only the fragment changed and one frame counts anew', async () => {
    await browser.fromPage(1, 'page/counts', counts(4), 7, 'inner');
    await browser.fromPage(1, 'page/counts', counts(2), 0, 'outer');
    browser.fire('tabs.onUpdated', 1, { status: 'loading' });
    await browser.settled();
    await browser.fromPage(1, 'page/counts', counts(3), 0, 'outer');
    expect(browser.badges[1]).toBe('7');
  });

  test('is empty where the page’s script has to leave', async () => {
    await browser.fromPage(1, 'page/counts', counts(4));
    await browser.fromPage(1, 'site/check', { url: 'https://example.org/' });
    expect(browser.badges[1]).toBe('');
    expect(browser.titles[1]).toBe('extensionName');
  });
});

describe('the keys', () => {
  const press = async (command: string) => {
    browser.told = [];
    browser.fire('commands.onCommand', command);
    await browser.settled();
  };
  const place = (path: number[] = [], frames: number[] = [], open = false) => ({ open, at: 0, path, frames });
  /** What was asked of frames, but for where they stand. */
  const told = () => browser.told.filter((one) => !one.startsWith('page/walk-place'));

  test('walk in the first frame that has mentions', async () => {
    await browser.fromPage(1, 'page/counts', counts(0));
    await browser.fromPage(1, 'page/counts', counts(4), 7);
    browser.pageAnswers = (call) => (call === 'page/step' ? { moved: true } : place());
    await press('next-mention');
    expect(told()).toEqual(['page/step to 1 frame 7']);
  });

  test('still walk when only the fragment of the address changed', async () => {
    await browser.fromPage(1, 'page/counts', counts(4));
    browser.fire('tabs.onUpdated', 1, { status: 'loading' });
    await browser.settled();
    browser.pageAnswers = (call) => (call === 'page/step' ? { moved: true } : place());
    await press('previous-mention');
    expect(told()).toEqual(['page/step to 1 frame 0']);
  });

  test('ask the page itself before its first count, and do nothing where it does not answer', async () => {
    await press('next-mention');
    expect(told()).toEqual([]);
    browser.pageAnswers = (call) => (call === 'page/walk-place' ? place([]) : { moved: true });
    await press('next-mention');
    expect(told()).toEqual(['page/step to 1 frame 0']);
  });

  describe('on a page with frames', () => {
    beforeEach(async () => {
      await browser.fromPage(1, 'page/counts', counts(1));
      for (const frame of [5, 6, 8]) await browser.fromPage(1, 'page/counts', counts(1), frame);
    });
    // The first frame to come, 5, was put at the end of the page; 6 is in 8.
    const places: Record<number, number[]> = { 0: [], 5: [0], 8: [1], 6: [1, 0] };
    const at = (here: number, finds: number) => {
      browser.pageAnswers = (call, frame) => {
        if (call === 'page/walk-place')
          return place(places[frame], frame === 0 ? [1, 0] : [], frame === here);
        return call === 'page/walk-in' ? { moved: frame === finds } : { moved: false };
      };
    };

    test('go on into the next frame in the order of the page, and the one before steps aside', async () => {
      at(8, 5);
      await press('next-differs');
      expect(told()).toEqual([
        'page/step to 1 frame 8',
        'page/walk-in to 1 frame 6',
        'page/walk-in to 1 frame 5',
        'page/walk-aside to 1 frame 8',
      ]);
    });

    test('go round at both ends', async () => {
      at(0, 5);
      await press('previous-mention');
      expect(told()[1]).toBe('page/walk-in to 1 frame 5');
      at(5, 0);
      await press('next-mention');
      expect(told()[1]).toBe('page/walk-in to 1 frame 0');
    });

    test('say so where nothing is found', async () => {
      at(0, -1);
      await press('next-differs');
      expect(told().at(-1)).toBe('page/walk-nowhere to 1 frame 0');
    });
  });
});
