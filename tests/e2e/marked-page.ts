import type { Frame, Page } from './drivers/driver.ts';

/** The text that is marked in a frame, by the shape of the line. */
export async function marksOf(
  frame: Frame,
): Promise<{ solid: string[]; dotted: string[]; double: string[] }> {
  const all = await frame.highlights();
  const named = (shape: string) => all[`noted-${shape}`] ?? [];
  return { solid: named('solid'), dotted: named('dotted'), double: named('double') };
}

/** Waits until `count` mentions are marked in a frame, not more. */
export async function waitForMarks(frame: Frame, count: number): Promise<void> {
  await frame.waitFor((count) => {
    let size = 0;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('noted-')) size += highlight.size;
    return size === count;
  }, count);
}

/** Waits until every marked word of a frame has a line under it, in whichever tree it stands. */
export async function waitForLines(frame: Frame): Promise<void> {
  await frame.waitFor(() => {
    const marked = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('noted-') ? [...ranges].map((range) => ({ name, at: range.startContainer })) : [],
    );
    const hasLine = (at: Node, name: string) => {
      const parent = at.parentNode instanceof ShadowRoot ? at.parentNode.host : at.parentElement;
      return parent && getComputedStyle(parent, `::highlight(${name})`).textDecorationLine === 'underline';
    };
    return marked.length > 0 && marked.every(({ name, at }) => hasLine(at, name));
  });
}

/** Waits until the one mark in a frame without an address has its line; such frames are reached through their page. */
export async function waitForLineInBlank(page: Page, selector: string): Promise<void> {
  await page.waitFor((selector) => {
    const inner = (document.querySelector(selector) as HTMLIFrameElement).contentWindow as
      | typeof window
      | null;
    const marks = inner?.CSS.highlights.get('noted-solid');
    const [range] = marks?.size === 1 ? marks : [];
    const at = range?.startContainer.parentElement;
    return at && inner?.getComputedStyle(at, '::highlight(noted-solid)').textDecorationLine === 'underline';
  }, selector);
}

/** A paragraph that names two parties for sure. */
export const sentence =
  'Officials linked Salt Typhoon to an intrusion; Integrity Technology Group denied it.';

/** `count` paragraphs without a name in them. */
export function filler(count: number): string {
  return '<p>Nothing in this paragraph is on record, and it is here to take up some room on the page.</p>'.repeat(
    count,
  );
}

export function article(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
<style>body { font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 40px auto; padding: 0 16px }</style>${head}</head>
<body>${body}</body></html>`;
}
