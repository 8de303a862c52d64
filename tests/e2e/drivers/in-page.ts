import type { Box, Point, Target } from './driver.ts';

/**
 * Functions that run inside a page. Each closes over nothing, for only its source travels there.
 */

/** The source of a call of `fn`. `__name` is what TypeScript runners wrap named functions in. */
export function sourceOfCall<A extends unknown[]>(
  fn: (...args: A) => unknown,
  before: string[],
  args: unknown[],
): string {
  const given = [...before, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')];
  return `(() => { const __name = (fn) => fn; return (${fn.toString()})(${given.join(', ')}); })()`;
}

/** The place of a target in viewport coordinates, scrolled into view; null when it is not there or not drawn. */
export function locate(root: Document | ShadowRoot, target: Target): Box | null {
  const asked = typeof target === 'string' ? { selector: target } : target;
  const nth = 'nth' in asked && asked.nth !== undefined ? asked.nth : 0;
  let rects: () => ArrayLike<DOMRect>;
  let element: Element | null | undefined;
  if ('selector' in asked) {
    element = root.querySelectorAll(asked.selector)[nth];
    const found = element;
    rects = () => (found ? [found.getBoundingClientRect()] : []);
  } else {
    const nodes: Text[] = [];
    const collect = (node: Node): void => {
      if (node instanceof Element || node.nodeType === 1) {
        if (/^(script|style|template|noscript|textarea)$/i.test(node.nodeName)) return;
        if (node.nodeName === 'DETAILS' && !(node as HTMLDetailsElement).open) {
          const summary = (node as Element).querySelector(':scope > summary');
          if (summary) collect(summary);
          return;
        }
        const shadow = (node as Element).shadowRoot;
        if (shadow) for (const child of shadow.childNodes) collect(child);
      }
      if (node.nodeType === 3) nodes.push(node as Text);
      for (const child of node.childNodes) collect(child);
    };
    const top = root.nodeType === 9 ? (root as Document).body : root;
    collect(top);
    const all = nodes.map((node) => node.data).join('');
    let at = -1;
    for (let n = 0; n <= nth; n++) {
      at = all.indexOf(asked.text, at + 1);
      if (at < 0) return null;
    }
    const range = document.createRange();
    let offset = 0;
    let started = false;
    for (const node of nodes) {
      const end = offset + node.data.length;
      if (!started && at < end) {
        range.setStart(node, at - offset);
        element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
        started = true;
      }
      if (started && at + asked.text.length <= end) {
        range.setEnd(node, at + asked.text.length - offset);
        break;
      }
      offset = end;
    }
    rects = () => range.getClientRects();
  }
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const drawn = Array.from(rects()).find((rect) => rect.width > 0 && rect.height > 0);
  if (!drawn) return null;
  return { x: drawn.x, y: drawn.y, width: drawn.width, height: drawn.height };
}

/** Registered highlights, as texts in document order. */
export function readHighlights(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    const ranges = Array.from(highlight, (one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      return range;
    });
    ranges.sort((a, b) =>
      a.startContainer === b.startContainer
        ? a.startOffset - b.startOffset
        : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    );
    found[name] = ranges.map((range) => range.toString());
  }
  return found;
}

/**
 * The window's size when that point lies in it; null otherwise, and while a popup, whose window `grows` to what it holds,
 * has not done so yet: what was scrolled into a low window moves when it becomes higher.
 */
export function windowAround(
  _root: Document | ShadowRoot,
  { x, y }: Point,
  grows: boolean,
): [number, number] | null {
  if (grows && document.body.getBoundingClientRect().bottom > innerHeight + 1) return null;
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? [innerWidth, innerHeight] : null;
}

/** All that is drawn of a root, as one box; null when nothing is. */
export function drawnBox(root: Document | ShadowRoot): Box | null {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const rect = element.getBoundingClientRect();
    // Text for screen readers only is kept in boxes of a pixel.
    if (rect.width <= 1 || rect.height <= 1) continue;
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  return left < right ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/** The text that is read on a root: of its elements that are drawn. */
export function readText(root: Document | ShadowRoot): string {
  const tops = root.nodeType === 9 ? [(root as Document).body] : Array.from(root.children);
  return (
    tops
      .filter((element) => !/^(style|script|link)$/i.test(element.nodeName))
      // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is asked for, line breaks included
      .map((element) => (element as HTMLElement).innerText)
      .join('\n')
  );
}

/** Runs axe, whose source was evaluated in the same world before, on a root. */
export async function runAxe(
  root: Document | ShadowRoot,
): Promise<{ id: string; help: string; nodes: string[] }[]> {
  const world = globalThis as unknown as {
    axe: {
      run(
        context: unknown,
        options: unknown,
      ): Promise<{
        violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
      }>;
    };
  };
  let context: unknown = document;
  const shadow = root.nodeType === 9 ? null : (root as ShadowRoot);
  // axe walks open shadow roots only: in this world, the card's root is shown to it.
  if (shadow) {
    Object.defineProperty(shadow.host, 'shadowRoot', { configurable: true, value: shadow });
    context = shadow.host;
  }
  try {
    const result = await world.axe.run(context, { resultTypes: ['violations'] });
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`),
    }));
  } finally {
    if (shadow) Reflect.deleteProperty(shadow.host, 'shadowRoot');
  }
}
