import { describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import {
  article,
  filler,
  marksOf,
  sentence,
  waitForLineInBlank,
  waitForLines,
  waitForMarks,
} from './marked-page.ts';

describe.each(drivers)('$name: pages that change', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*', '*://localhost/*'] });
  const open = async (body: string) => {
    await page?.close();
    page = await stage.session.open(stage.server.put('/page', article(body)));
  };

  test('text that comes later is marked, and what goes is not counted any more', async () => {
    await open('<main id="main"><p>Nothing yet.</p></main>');
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('#main')?.append(paragraph);
    }, sentence);
    await waitForMarks(page, 2);
    await page.evaluate(() => document.querySelector('#main')?.replaceChildren());
    await waitForMarks(page, 0);
    await page.evaluate(() => {
      (document.querySelector('#main') as Element).innerHTML = '<h1>Flax Typhoon</h1>';
    });
    await waitForMarks(page, 1);
  });

  test('an infinite list is marked as it grows', async () => {
    await open('<div id="list"></div>');
    for (const count of [1, 2, 3]) {
      await page.evaluate((count) => {
        const post = document.createElement('x-post');
        post.innerHTML = `<div>Post ${count} about Salt Typhoon</div>`;
        document.querySelector('#list')?.append('\n', post);
      }, count);
      await waitForMarks(page, count);
    }
  });

  test('streamed text is marked once its name is whole', async () => {
    await open('<p id="stream">They said that </p>');
    for (const part of ['it was', ' Salt', ' Ty', 'phoon', ' that did']) {
      await page.evaluate((part) => {
        const text = document.querySelector('#stream')?.firstChild as Text;
        text.appendData(part);
      }, part);
    }
    await waitForMarks(page, 1);
    expect((await marksOf(page)).solid).toEqual(['Salt Typhoon']);
  });

  test('a name put together from several nodes is marked, and unmarked when one of them changes', async () => {
    await open('<p id="p">Salt <b id="b">Storm</b> was named</p>');
    await page.evaluate(() => {
      (document.querySelector('#b') as Element).textContent = 'Typhoon';
    });
    await waitForMarks(page, 1);
    await page.evaluate(() => document.querySelector('#b')?.remove());
    await waitForMarks(page, 0);
  });

  test('text that is rewritten keeps its mark in the right place', async () => {
    await open(`<p id="p">${sentence}</p><p>Salt Typhoon</p>`);
    await waitForMarks(page, 3);
    await page.evaluate(() => {
      const text = document.querySelector('#p')?.firstChild as Text;
      text.data = `By then, ${text.data}`;
    });
    await page.waitFor(() => {
      const ranges = [...(CSS.highlights.get('noted-solid') ?? [])];
      const first = ranges.filter((range) => range.startContainer.parentElement?.id === 'p');
      return (
        first.length === 2 &&
        first.every((range) =>
          /^(Salt|Integrity)/.test((range.startContainer as Text).data.slice(range.startOffset)),
        )
      );
    });
  });

  test('open shadow roots are read: those there are, those that come, and those attached late', async () => {
    await open(`<div id="early"></div><div id="late"></div>
      <script>document.querySelector('#early').attachShadow({ mode: 'open' }).innerHTML =
        '<p>Salt Typhoon</p><div id="deep"></div>'</script>`);
    await waitForMarks(page, 1);
    await waitForLines(page);
    // A text that changes within one.
    await page.evaluate(() => {
      const deep = document.querySelector('#early')?.shadowRoot?.querySelector('#deep') as Element;
      deep.textContent = 'Flax Typhoon';
    });
    await waitForMarks(page, 2);
    // A component that arrives with its root, and one in the root of another.
    await page.evaluate(() => {
      const widget = document.createElement('x-widget');
      const root = widget.attachShadow({ mode: 'open' });
      root.innerHTML = '<p><slot></slot> was seen</p>';
      widget.append('Volt Typhoon');
      document.querySelector('#early')?.shadowRoot?.append(widget);
    });
    await waitForMarks(page, 3);
    // Attaching a root to an element that is there already is no mutation.
    await page.evaluate(() => {
      const root = document.querySelector('#late')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>Salt Typhoon</p>';
    });
    await waitForMarks(page, 4);
    await waitForLines(page);
    await page.hover({ text: 'Volt Typhoon' });
    await page.waitForCard();
  });

  test('frames are read: of another allowed site, from srcdoc, and blank ones filled later', async () => {
    stage.server.put('/inner', article('<p>Salt Typhoon</p>'));
    await open(`<iframe id="other" src="${stage.server.url('/inner', 'localhost')}"></iframe>
      <iframe id="source" srcdoc="&lt;p>Salt Typhoon&lt;/p>"></iframe><iframe id="blank"></iframe>`);
    await page.evaluate(() => {
      const inner = (document.querySelector('#blank') as HTMLIFrameElement).contentDocument;
      if (inner) inner.body.innerHTML = '<p>Salt Typhoon</p>';
    });
    for (const selector of ['#other', '#source']) {
      await waitForMarks(await page.frame(selector), 1);
      await waitForLines(await page.frame(selector));
    }
    await waitForLineInBlank(page, '#blank');
  });

  test('a page made anew by its own script under a new address is read again', async () => {
    await open(`<main id="main"><p>${sentence}</p></main>`);
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      (document.querySelector('#main') as Element).innerHTML = '<p>About Volt Typhoon</p>';
    });
    await waitForMarks(page, 1);
  });

  test('what supported an ambiguous name on one page does not support it on the next', async () => {
    const treasury = '<p>The U.S. Treasury sold bonds on Monday.</p>';
    await open(`<main id="main"><p>Salt Typhoon and Flax Typhoon hackers attacked.</p>${treasury}</main>`);
    await waitForMarks(page, 3);
    await page.evaluate((treasury) => {
      history.pushState(null, '', '/markets');
      // The new text comes a while after the new address, as from a stage.server.
      setTimeout(() => {
        (document.querySelector('#main') as Element).innerHTML = treasury;
      }, 300);
    }, treasury);
    await waitForMarks(page, 0);
    await page.evaluate(() => {
      (document.querySelector('#main') as Element).innerHTML += '<p>Salt Typhoon hackers attacked.</p>';
    });
    await waitForMarks(page, 2);
  });

  test('a clock that ticks does not set off reading of the page around it', async () => {
    await open(`<p>Now: <span id="clock"></span></p><p>${sentence}</p>${filler(400)}`);
    await waitForMarks(page, 2);
    // The marks are the very same ranges afterwards: nothing but the clock's paragraph was read.
    const kept = await page.evaluate(async () => {
      const before = [...(CSS.highlights.get('noted-solid') ?? [])];
      const clock = document.querySelector('#clock') as Element;
      for (let tick = 0; tick < 40; tick++) {
        clock.textContent = String(tick);
        await new Promise((next) => requestAnimationFrame(next));
      }
      const after = [...(CSS.highlights.get('noted-solid') ?? [])];
      return before.length === 2 && before.every((range, at) => range === after[at]);
    });
    expect(kept).toBe(true);
  });

  test('a mail that is being written is left alone', async () => {
    await open('<p>Salt Typhoon</p><div contenteditable="true" id="mail"></div>');
    await waitForMarks(page, 1);
    await page.click('#mail');
    for (const key of ['S', 'a', 'l', 't', ' ', 'T', 'y', 'p', 'h', 'o', 'o', 'n']) await page.press(key);
    await page.waitFor(() => document.querySelector('#mail')?.textContent === 'Salt Typhoon');
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'Flax Typhoon' })),
    );
    await waitForMarks(page, 2);
  });
});
