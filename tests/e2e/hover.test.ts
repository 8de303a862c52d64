import { beforeEach, describe, expect, test } from 'vitest';
import type { Box, Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { article, filler, sentence, waitForMarks } from './marked-page.ts';

const view = { width: 1000, height: 700 };

describe.each(drivers)('$name: the card by pointer', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'], viewport: view });
  const open = async (body: string, marks: number, head = '') => {
    await page?.close();
    page = await stage.session.open(stage.server.put('/page', article(body, head)));
    await waitForMarks(page, marks);
  };
  const wordBox = (text: string): Promise<Box> =>
    page.evaluate((text) => {
      for (const [, highlight] of CSS.highlights)
        for (const one of highlight) {
          const range = document.createRange();
          range.setStart(one.startContainer, one.startOffset);
          range.setEnd(one.endContainer, one.endOffset);
          const { x, y, width, height } = range.getBoundingClientRect();
          if (range.toString() === text && y + height > 0 && y < innerHeight) return { x, y, width, height };
        }
      throw new Error(`${text} is not marked in the view`);
    }, text);
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  describe('on an article', () => {
    beforeEach(() => open(`<p>${sentence}</p>${filler(3)}`, 2));

    test('opens when the pointer rests on a name, and closes when it has left', async () => {
      await page.hover({ text: 'Salt Typhoon' });
      const card = await page.waitForCard();
      expect(await card.text()).toContain('Salt Typhoon');
      await page.move({ x: 20, y: 650 });
      await page.waitForNoCard();
    });

    test('does not open while the pointer only passes by', async () => {
      const { x, y, width } = await wordBox('Salt Typhoon');
      await page.move({ x: x + width / 2, y: y - 40 });
      await page.move({ x: x + width / 2, y: y + 400 });
      // Had it opened, it would be there by the time another one is.
      await page.hover({ text: 'Integrity Technology Group' });
      expect(await (await page.waitForCard()).text()).toContain('Integrity Technology Group');
      expect(await page.evaluate(() => document.querySelectorAll('on-record-card').length)).toBe(1);
    });

    test('stays open on the way to it and while the pointer is on it', async () => {
      await page.hover({ text: 'Salt Typhoon' });
      const card = await page.waitForCard();
      const box = await card.box('[role="dialog"]');
      await page.move({ x: box.x + box.width - 30, y: box.y + 10 });
      await page.move({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      await page.evaluate(() => new Promise((later) => setTimeout(later, 600)));
      expect(await page.card()).not.toBeNull();
    });

    test('lies inside the view and not over its word', async () => {
      for (const text of ['Salt Typhoon', 'Integrity Technology Group']) {
        await page.hover({ text });
        const card = await page.waitForCard();
        await card.waitFor((root, text) => root.textContent?.includes(text), text);
        const box = await card.box('[role="dialog"]');
        expect(overlap(box, await wordBox(text))).toBe(false);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(view.width);
        expect(box.y + box.height).toBeLessThanOrEqual(view.height);
      }
    });

    test('Escape closes it, and the page does not hear that key', async () => {
      await page.evaluate(() =>
        addEventListener('keydown', ({ key }) => {
          document.title = `heard ${key}`;
        }),
      );
      await page.hover({ text: 'Salt Typhoon' });
      await page.waitForCard();
      await page.press('Escape');
      await page.waitForNoCard();
      expect(await page.evaluate(() => document.title)).toBe('Article');
      await page.press('Escape');
      await page.waitFor(() => document.title === 'heard Escape');
    });

    test('once dismissed it does not open again before the pointer has been elsewhere', async () => {
      await page.hover({ text: 'Salt Typhoon' });
      await page.waitForCard();
      await page.press('Escape');
      await page.waitForNoCard();
      const { x, y, height } = await wordBox('Salt Typhoon');
      await page.move({ x: x + 4, y: y + height / 2 });
      await page.evaluate(() => new Promise((later) => setTimeout(later, 400)));
      expect(await page.card()).toBeNull();
      await page.move({ x: 20, y: 650 });
      await page.hover({ text: 'Salt Typhoon' });
      await page.waitForCard();
    });

    test('does not open while text is being selected', async () => {
      await page.evaluate(() => {
        addEventListener('pointermove', (event) => {
          if (event.buttons) document.title = 'dragged';
        });
      });
      const { x, y, width, height } = await wordBox('Salt Typhoon');
      await page.drag({ x: x - 60, y: y + height / 2 }, { x: x + width / 2, y: y + height / 2 }, 400);
      expect(await page.evaluate(() => document.title)).toBe('dragged');
      expect(await page.card()).toBeNull();
    });

    test('a click beside it closes it, a click in it does not', async () => {
      await page.hover({ text: 'Salt Typhoon' });
      const card = await page.waitForCard();
      await card.click({ selector: 'h2, [role="dialog"]' });
      expect(await page.card()).not.toBeNull();
      await page.click({ text: 'Nothing in this paragraph', nth: 2 });
      await page.waitForNoCard();
    });

    test('a tap on a mark opens it, a tap elsewhere closes it', async () => {
      await page.tap({ text: 'Salt Typhoon' });
      await page.waitForCard();
      await page.tap({ text: 'Nothing in this paragraph', nth: 2 });
      await page.waitForNoCard();
    });

    test('closes when its word is scrolled out of the view', async () => {
      await page.evaluate(() => {
        document.body.style.paddingBottom = '3000px';
      });
      await page.hover({ text: 'Salt Typhoon' });
      await page.waitForCard();
      await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
      await page.waitForNoCard();
    });
  });

  test('a pinned card stays, whatever the pointer does and wherever it clicks', async () => {
    await open(`<p>${sentence}</p>${filler(3)}`, 2);
    await page.hover({ text: 'Salt Typhoon' });
    const card = await page.waitForCard();
    await card.click('[aria-label="Keep open"]');
    await card.waitFor((root) => root.querySelector('[aria-label="Let go"]'));
    await page.click({ text: 'Nothing in this paragraph', nth: 2 });
    await page.hover({ text: 'Integrity Technology Group' });
    await page.evaluate(() => new Promise((later) => setTimeout(later, 600)));
    expect(await card.text()).toContain('Salt Typhoon');
    await page.press('Escape');
    await page.waitForNoCard();
  });

  test('a tap on a mark in a link follows the link', async () => {
    await open(`<p><a href="#there">Salt Typhoon</a></p>`, 1);
    await page.tap({ text: 'Salt Typhoon' });
    await page.waitFor(() => location.hash === '#there');
    expect(await page.card()).toBeNull();
  });

  test('opens on every part of a name that is split by markup', async () => {
    await open('<p>It was Salt <b>Typhoon</b> again</p>', 1);
    await page.hover('b');
    await page.waitForCard();
  });

  test('opens through a link that is stretched over a teaser', async () => {
    await open(
      `<div style="position: relative"><h2>Salt Typhoon was seen</h2>
        <a href="#story" style="position: absolute; inset: 0" aria-label="Read on"></a></div>`,
      1,
    );
    await page.hover({ text: 'Salt Typhoon' });
    await page.waitForCard();
  });

  test('does not open for a name that something lies over', async () => {
    await open(
      `<p>${sentence}</p><div style="position: fixed; inset: 0; background: #fff">Please log in</div>`,
      2,
    );
    await page.hover({ text: 'Salt Typhoon' });
    await page.evaluate(() => new Promise((later) => setTimeout(later, 400)));
    expect(await page.card()).toBeNull();
  });

  test('styles of the page do not reach it', async () => {
    await open(
      `<p>${sentence}</p>`,
      2,
      `<style>
        on-record-card, on-record-card * { display: none !important; left: -999px !important; opacity: 0 !important }
        html > * { transform: scale(0.1) !important; visibility: hidden !important }
        body, body * { visibility: visible !important; transform: none !important }
        ::backdrop { background: red !important; }
      </style><style>@layer late { * { position: static !important; inset: auto !important; width: 3px !important } }</style>`,
    );
    await page.hover({ text: 'Salt Typhoon' });
    const box = await (await page.waitForCard()).box('[role="dialog"]');
    expect(box.width).toBeGreaterThan(300);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
  });

  test('nothing of the page lies over it', async () => {
    await open(
      `<p>${sentence}</p><div style="position: fixed; inset: 60% 0 0 0; z-index: 2147483647; background: #ddd">A banner</div>`,
      2,
    );
    await page.hover({ text: 'Salt Typhoon' });
    const box = await (await page.waitForCard()).box('[role="dialog"]');
    const top = await page.evaluate(
      ({ x, y, width, height }) => document.elementFromPoint(x + width / 2, y + height - 3)?.localName,
      box,
    );
    expect(top).toBe('on-record-card');
  });

  test('in a small frame it takes the room there is', async () => {
    await page.close();
    page = await stage.session.open(
      stage.server.put(
        '/page',
        article(
          `<iframe width="260" height="220" srcdoc="<body style='margin:8px'><p>Salt Typhoon</p>"></iframe>`,
        ),
      ),
    );
    const frame = await page.frame('iframe');
    await waitForMarks(frame, 1);
    await frame.hover({ text: 'Salt Typhoon' });
    const box = await (await frame.waitForCard()).box('[role="dialog"]');
    expect(box.width).toBeLessThanOrEqual(244);
    expect(box.y + box.height).toBeLessThanOrEqual(220);
  });

  test('is kept away from the page: it hears no keys and clicks made in the card', async () => {
    await open(`<p>${sentence}</p>`, 2);
    await page.evaluate(() => {
      for (const type of ['click', 'mousedown', 'keydown', 'focusin'])
        document.addEventListener(type, () => {
          document.title = `heard ${type}`;
        });
    });
    await page.hover({ text: 'Salt Typhoon' });
    const card = await page.waitForCard();
    await card.click({ selector: 'h2, [role="dialog"]' });
    await page.press('j');
    expect(await page.evaluate(() => document.title)).toBe('Article');
    expect(await page.evaluate(() => document.querySelector('on-record-card')?.shadowRoot)).toBeNull();
  });
});
