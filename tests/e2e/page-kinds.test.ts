import { describe, expect, test } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';
import { setStage } from './drivers/stage.ts';
import { until } from './drivers/until.ts';
import { article, filler, marksOf, sentence, waitForLineInBlank, waitForMarks } from './marked-page.ts';

describe.each(drivers)('$name: kinds of pages', (driver) => {
  let page: Page;

  const stage = setStage(driver, { grants: ['*://127.0.0.1/*'] });
  const open = async (body: string) => {
    await page?.close();
    page = await stage.session.open(stage.server.put('/page', article(body)));
  };

  test('a virtual list, whose few rows take on other texts, is marked where it names someone', async () => {
    await open(`<style>#view { height: 400px; overflow: auto; position: relative } #space { height: 200000px }
        #view p { position: absolute; margin: 0; height: 40px }</style>
      <div id="view"><div id="space"></div></div>
      <script>
        const view = document.querySelector('#view');
        const rows = Array.from({ length: 12 }, () => view.appendChild(document.createElement('p')));
        for (const row of rows) row.append('');
        const draw = () => rows.forEach((row, at) => {
          const first = Math.floor(view.scrollTop / 40);
          const number = first + ((at - first) % 12 + 12) % 12;
          row.style.top = number * 40 + 'px';
          row.firstChild.data = 'Row ' + number + (number % 3 ? ' names nobody' : ' names Salt Typhoon');
        });
        view.addEventListener('scroll', draw);
        draw();
      </script>`);
    await waitForMarks(page, 4);
    for (const top of [4000, 120_040, 0]) {
      await page.evaluate(
        (top) => document.querySelector('#view')?.scrollTo({ top, behavior: 'instant' }),
        top,
      );
      // Each row that names someone has its mark at the name, and no other row has any.
      await page.waitFor((top) => {
        const rows = [...document.querySelectorAll('#view p')];
        if (!rows.some((row) => row.textContent?.startsWith(`Row ${top / 40} `))) return false;
        const naming = rows.filter((row) => row.textContent?.includes('Salt'));
        const marked = [...(CSS.highlights.get('noted-solid') ?? [])];
        return (
          marked.length === naming.length &&
          marked.every(
            ({ startContainer, startOffset, endOffset }) =>
              (startContainer as Text).data.slice(startOffset, endOffset) === 'Salt Typhoon',
          )
        );
      }, top);
    }
  });

  test('a page that draws all of itself anew again and again is marked once it has settled', async () => {
    await open('<main id="main"></main>');
    await page.evaluate(async (sentence) => {
      const main = document.querySelector('#main') as Element;
      for (let state = 0; state < 60; state++) {
        main.innerHTML = `<h1>State ${state}</h1><p>${sentence}</p>`;
        await new Promise((next) => requestAnimationFrame(next));
      }
    }, sentence);
    await waitForMarks(page, 2);
    const { solid } = await marksOf(page);
    expect(solid).toEqual(['Salt Typhoon', 'Integrity Technology Group']);
    await page.hover({ text: 'Salt Typhoon' });
    await page.waitForCard();
  });

  test('an answer that the page writes down as it arrives is marked before it is complete', async () => {
    const stream = stage.server.stream('/answer');
    await open('<p id="answer"></p>');
    await page.evaluate((url) => {
      const write = async () => {
        const reader = (await fetch(url)).body?.pipeThrough(new TextDecoderStream()).getReader();
        for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
          document.querySelector('#answer')?.append(part.value);
        document.title = 'complete';
      };
      void write();
    }, stream.url);
    for (const part of ['Officials linked Sa', 'lt Ty', 'phoon to it; ']) await stream.write(part);
    await waitForMarks(page, 1);
    expect((await marksOf(page)).solid).toEqual(['Salt Typhoon']);
    for (const part of ['Integrity Tech', 'nology Group denied it.']) await stream.write(part);
    await waitForMarks(page, 2);
    expect(await page.evaluate(() => document.title)).toBe('Article');
    await stream.end();
    await page.waitFor(() => document.title === 'complete');
  });

  test('a page that the server sends in parts is marked as a whole', async () => {
    await open('<p>Nothing yet.</p>');
    const stream = stage.server.stream('/slow');
    await page.evaluate((url) => {
      setTimeout(() => location.assign(url));
    }, stream.url);
    await stream.write('<!doctype html><html lang="en"><title>Slow</title><p>First Salt Ty');
    await stream.write(`phoon.</p>${filler(3)}`);
    await page.waitFor(() => document.querySelectorAll('p').length === 4);
    await stream.write(`<p>${sentence}</p>`);
    await stream.end();
    await waitForMarks(page, 3);
  });

  test('a table that is sorted keeps its marks, and a cell that is rewritten gets its own', async () => {
    await open(`<table><tbody id="rows"><tr><td>1</td><td>Salt Typhoon</td></tr>
      <tr><td>2</td><td id="cell">nobody</td></tr><tr><td>3</td><td>Flax Typhoon</td></tr></tbody></table>`);
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      const rows = document.querySelector('#rows') as Element;
      rows.append(...[...rows.children].reverse());
      (document.querySelector('#cell') as Element).textContent = 'Volt Typhoon';
    });
    await waitForMarks(page, 3);
    expect((await marksOf(page)).solid).toEqual(['Flax Typhoon', 'Volt Typhoon', 'Salt Typhoon']);
  });

  test('labels of a drawing are marked when they come and when they change', async () => {
    await open('<svg id="chart" viewBox="0 0 600 120" width="600"><text x="10" y="30">Nobody</text></svg>');
    await page.evaluate(() => {
      const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      label.setAttribute('x', '10');
      label.setAttribute('y', '80');
      label.textContent = 'Flax Typhoon';
      document.querySelector('#chart')?.append(label);
    });
    await waitForMarks(page, 1);
    await page.evaluate(() => {
      (document.querySelector('#chart text') as Element).textContent = 'Salt Typhoon';
    });
    await waitForMarks(page, 2);
    await page.hover({ text: 'Salt Typhoon' });
    expect(await (await page.waitForCard()).text()).toContain('Salt Typhoon');
  });

  test('a frame that comes late, one that goes to another page, and one that is written into', async () => {
    stage.server.put('/inner', article('<p>Salt Typhoon</p>'));
    stage.server.put('/next', article(`<p>${sentence}</p>`));
    await open('<p>Flax Typhoon</p>');
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('iframe'), { id: 'late', src: '/inner' }),
        Object.assign(document.createElement('iframe'), { id: 'written' }),
      );
      const written = (document.querySelector('#written') as HTMLIFrameElement).contentDocument;
      written?.open();
      written?.write('<p>Salt Ty');
      written?.write('phoon</p>');
      written?.close();
    });
    await waitForMarks(await page.frame('#late'), 1);
    await waitForLineInBlank(page, '#written');
    await page.evaluate(() => {
      (document.querySelector('#late') as HTMLIFrameElement).src = '/next';
    });
    await page.waitFor(() => {
      const frame = document.querySelector('#late') as HTMLIFrameElement;
      return frame.contentWindow?.location.pathname === '/next';
    });
    await waitForMarks(await page.frame('#late'), 2);
    await waitForMarks(page, 1);
  });

  test('editors are left alone: plain ones, whole documents, in components, and those that begin late', async () => {
    await open(`<p>Flax Typhoon</p><p id="later">Salt Typhoon</p><div contenteditable="plaintext-only">Salt Typhoon</div>
      <div id="component"></div><iframe srcdoc="<p>Salt Typhoon</p><script>document.designMode = 'on'</script>"></iframe>
      <script>document.querySelector('#component').attachShadow({ mode: 'open' }).innerHTML =
        '<div contenteditable>Salt Typhoon</div><textarea>Salt Typhoon</textarea><p>Volt Typhoon</p>'</script>`);
    await waitForMarks(page, 3);
    await page.evaluate(() => document.querySelector('#later')?.setAttribute('contenteditable', 'true'));
    await waitForMarks(page, 2);
    await page.evaluate(() => document.querySelector('#later')?.removeAttribute('contenteditable'));
    await waitForMarks(page, 3);
    // The frame has had the same time as the page around it.
    expect(await (await page.frame('iframe')).highlights()).toEqual({});
  });

  test('a page of ten megabytes is marked at its beginning and at its end', async () => {
    const long = `<p>${'Nothing in this paragraph is on record, but it is a long one. '.repeat(20)}</p>`;
    const middle = long.repeat(Math.ceil(10_000_000 / long.length));
    await open(`<p id="first">${sentence}</p>${middle}<p id="last">${sentence}</p>`);
    await waitForMarks(page, 2);
    await until('the badge to count both ends', async () => (await stage.session.badge(page)) === '4');
    await page.evaluate(() => document.querySelector('#last')?.scrollIntoView({ behavior: 'instant' }));
    await page.waitFor(() => {
      const marked = [...(CSS.highlights.get('noted-solid') ?? [])];
      return (
        marked.length === 2 &&
        marked.every(({ startContainer }) => startContainer.parentElement?.id === 'last')
      );
    });
  });

  test('marks come back by themselves after the page cleared them, or emptied one of its sets', async () => {
    await open(`<p>${sentence}</p>`);
    await waitForMarks(page, 2);
    await page.evaluate(() => CSS.highlights.clear());
    await waitForMarks(page, 2);
    await page.evaluate(() => CSS.highlights.get('noted-solid')?.clear());
    await waitForMarks(page, 2);
  });
});
