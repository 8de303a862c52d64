import { describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, filler, marksOf, sentence, waitForLines, waitForMarks } from './marked-page.ts';

describe.each(drivers)('$name: marks', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  const open = async (body: string, headers?: Record<string, string>) => {
    await page?.close();
    page = await stage.session.open(stage.server.put('/page', body, headers));
    return page;
  };

  test('are drawn under names, also those split by markup, and the page stays as it was', async () => {
    await open(
      article(`<p>${sentence}</p><p>They meant <b>Salt</b> <i>Typhoon</i>, they said.</p>
        <script>window.before = document.documentElement.outerHTML</script>`),
    );
    await waitForMarks(page, 3);
    const { solid } = await marksOf(page);
    expect(solid).toEqual(['Salt Typhoon', 'Integrity Technology Group', 'Salt Typhoon']);
    const same = await page.evaluate(() => {
      const { before } = window as unknown as { before: string };
      const now = document.documentElement.outerHTML;
      return now.slice(0, now.indexOf('<script>')) === before.slice(0, before.indexOf('<script>'));
    });
    expect(same).toBe(true);
    await waitForLines(page);
    // Chromium brings the style with the page, out of the page's reach and at no cost to it.
    if (driver.name === 'chromium')
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('on-record-card').length)).toBe(0);
  });

  test.each([
    'background: #fff; color: #222',
    'background: #111; color: #eee',
    'background: #777; color: #fff',
  ])('can be seen on paper with %s', async (style) => {
    await open(article(`<p style="${style}">Salt Typhoon</p>`));
    const elsewhere = await stage.session.open(stage.server.url('/page', 'localhost'));
    const unmarked = await elsewhere.screenshot();
    await elsewhere.close();
    await page.front();
    await until('a mark to be seen', async () => !(await page.screenshot()).equals(unmarked));
  });

  test('leave editors, inputs, code and hidden text alone', async () => {
    await open(
      article(`<p>${sentence}</p>
        <textarea>Salt Typhoon</textarea><input value="Salt Typhoon"><code>Salt Typhoon</code>
        <div contenteditable="true"><p>Salt Typhoon</p></div><div role="textbox">Salt Typhoon</div>
        <p hidden>Salt Typhoon</p><p style="display: none">Salt Typhoon</p>
        <style>.away { display: none } .unseen { visibility: hidden }</style>
        <p class="away">Salt Typhoon</p><p class="unseen">Salt Typhoon</p>
        <details><summary>More</summary><p>Salt Typhoon</p></details>`),
    );
    await waitForMarks(page, 2);
    await until('the badge to say 2', async () => (await stage.session.badge(page)) === '2');
  });

  test('come when hidden text is shown, and go when it is hidden again', async () => {
    await open(
      article(`<style>.away { display: none }</style><p>${sentence}</p><p id="attribute" hidden>Salt Typhoon</p>
        <p id="inline" style="display: none">Salt Typhoon</p><p id="class" class="away">Salt Typhoon</p>
        <details><summary>More</summary><p>Salt Typhoon</p></details>`),
    );
    await waitForMarks(page, 2);
    await page.evaluate(() => document.querySelector('#attribute')?.removeAttribute('hidden'));
    await waitForMarks(page, 3);
    await page.evaluate(() => document.querySelector('#inline')?.removeAttribute('style'));
    await waitForMarks(page, 4);
    await page.evaluate(() => document.querySelector('#class')?.removeAttribute('class'));
    await waitForMarks(page, 5);
    await page.click('summary');
    await waitForMarks(page, 6);
    await page.click('summary');
    await waitForMarks(page, 5);
    await page.evaluate(() => document.querySelector('#attribute')?.setAttribute('hidden', ''));
    await waitForMarks(page, 4);
    await page.evaluate(() => document.querySelector('#class')?.classList.add('away'));
    await waitForMarks(page, 3);
  });

  test('are kept to what is in or near the view, and follow it', async () => {
    await open(article(`<p>${sentence}</p>${filler(300)}<p id="end">${sentence}</p>`));
    await waitForMarks(page, 2);
    await until('the badge to say 4', async () => (await stage.session.badge(page)) === '4');
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView({ behavior: 'instant' }));
    await page.waitFor(() => {
      const [range] = [...(CSS.highlights.get('noted-solid') ?? [])];
      return range?.startContainer.parentElement?.id === 'end';
    });
    await waitForMarks(page, 2);
  });

  test.each([
    ['paragraphs', (lines: string[]) => article(lines.map((line) => `<p>${line}</p>`).join(''))],
    ['lines of one element', (lines: string[]) => article(`<p>${lines.join('<br>')}</p>`)],
  ])('follow the view on a page with names in a thousand %s, a few at a time', async (_, pageOf) => {
    await open(pageOf(Array.from({ length: 1000 }, (_, at) => `Line ${at} names Salt Typhoon.`)));
    /** What is seen is marked, to the first or last line of it, and not much besides. */
    const reaches = (to: 'top' | 'bottom') =>
      page.waitFor((to) => {
        const ranges = [...(CSS.highlights.get('noted-solid') ?? [])];
        const boxes = ranges.map((one) => {
          const range = document.createRange();
          range.setStart(one.startContainer, one.startOffset);
          range.setEnd(one.endContainer, one.endOffset);
          return range.getBoundingClientRect();
        });
        const seen = boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
        const edge = (box: DOMRect) => (to === 'top' ? box.top < 120 : box.bottom > innerHeight - 120);
        return ranges.length < 200 && seen.length > 15 && seen.some(edge);
      }, to);
    await reaches('top');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await reaches('bottom');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await reaches('top');
  });

  test('come back when the page clears them', async () => {
    await open(article(`<p>${sentence}</p>${filler(60)}`));
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await page.move({ x: 300, y: 300 });
    await page.wheel(40);
    await waitForMarks(page, 2);
    await waitForLines(page);
  });

  test('are drawn under a policy that allows no style and no script', async () => {
    await open(article(`<p>${sentence}</p>`), {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await waitForMarks(page, 2);
    await page.hover({ text: 'Salt Typhoon' });
    await page.waitForCard();
  });

  test('are drawn in a plain text file, an SVG and an XHTML document', async () => {
    await open(`In January, ${sentence}`, { 'content-type': 'text/plain; charset=utf-8' });
    await waitForMarks(page, 2);
    await open(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200"><text x="20" y="60">It was Salt Typhoon again</text></svg>',
      { 'content-type': 'image/svg+xml' },
    );
    await waitForMarks(page, 1);
    await open(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>${sentence}</p></body></html>`,
      { 'content-type': 'application/xhtml+xml' },
    );
    await waitForMarks(page, 2);
    await page.hover({ text: 'Salt Typhoon' });
    await page.waitForCard();
  });

  test('are there for the whole page while it is printed', async () => {
    await open(article(`<p>${sentence}</p>${filler(300)}<p>${sentence}</p>`));
    await waitForMarks(page, 2);
    // After ours: what is registered when the browser begins to draw the paper.
    await page.evaluate(() => {
      const count = () => {
        document.title += ` ${CSS.highlights.get('noted-solid')?.size}`;
      };
      document.title = '';
      for (const type of ['beforeprint', 'afterprint']) addEventListener(type, count);
    });
    expect((await page.print()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.evaluate(() => document.title)).toBe('4 2');
    await waitForMarks(page, 2);
  });
});
