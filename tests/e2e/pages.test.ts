import { describe, expect, test } from 'vitest';
import type { PageState } from '../../lib/browser/protocol.ts';
import { plainSpelling, testPages } from '../pages/load.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';

declare const chrome: typeof import('wxt/browser').browser;

// The same pages that `npm run spot` is held to: the browser finds the same.

describe.each(drivers)('$name: the test pages', (driver) => {
  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });

  /** What the tab in front shows, frame by frame, once it has been read and the record has answered. */
  const statesInFront = () =>
    stage.session.inExtension(async (): Promise<PageState[] | null> => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) return null;
      const frames = await chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => document.readyState,
      });
      const states: PageState[] = [];
      for (const { frameId } of frames) {
        const message = { call: 'page/watch' };
        const answer = await chrome.tabs.sendMessage(tab.id, message, { frameId }).catch(() => null);
        const state = (answer as { value: PageState } | null)?.value;
        if (!state || state.reading || state.dossiers.length < Math.min(state.mentions.length, 1))
          return null;
        states.push(state);
      }
      return states;
    });

  test.each(testPages())(
    '$slug: marks and findings are those of a careful reader',
    async ({ slug, expected }) => {
      const page = await stage.session.open(stage.server.url(`/${slug}/page.html`));
      try {
        const [top, ...inner] = await until('the page to be read', statesInFront);
        const marked = ({ mentions }: PageState) =>
          mentions.map(({ entity, text, certainty }) => [
            entity,
            plainSpelling(text),
            ...(certainty === 'perhaps' ? ['perhaps'] : []),
          ]);
        expect(top && marked(top)).toEqual(expected.mentions);
        expect(inner.flatMap(marked)).toEqual(expected.onlyInBrowser ?? []);
        expect(
          top?.findings.map(({ discrepancy, places }) => ({
            discrepancy,
            places: places.map(({ text }) => plainSpelling(text)),
          })),
        ).toEqual(expected.findings);
        expect(
          top?.about.quotes?.map(({ speaker, likeness, place }) => [speaker, likeness, place.text]) ?? [],
        ).toEqual(expected.quotes ?? []);
        const asOf = top?.about.asOf;
        if (expected.date !== undefined) expect(asOf ? [asOf.date, asOf.rule] : null).toEqual(expected.date);
      } finally {
        await page.close();
      }
    },
  );

  test('what differs from the record is marked by a double line at each name of it', async () => {
    const page = await stage.session.open(stage.server.url('/sample-article/page.html'));
    const place = await until('the page to be read', async () => {
      const [state] = (await statesInFront()) ?? [];
      return state?.findings[0]?.places[0]?.text;
    });
    await page.evaluate((words) => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const text = walk.currentNode as Text;
        if (words.includes(text.data.trim()) || text.data.includes(words.slice(0, 30)))
          text.parentElement?.scrollIntoView({ behavior: 'instant', block: 'center' });
      }
    }, place);
    // The third is the name that the number below it goes on about.
    await page.waitFor(() => CSS.highlights.get('noted-double')?.size === 3);
    const marks = await page.highlights();
    for (const text of marks['noted-double'] ?? []) expect(place).toContain(text);
    await page.close();
  });
});
