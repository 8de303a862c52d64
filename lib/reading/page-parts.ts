import { isLeftOut } from './left-out.ts';
import { ELEMENT, type NodeLike, TEXT } from './node-like.ts';
import { readBlocks } from './read-blocks.ts';

/** What of a page can say when it was written; gathered in one walk, so that each rule asks the DOM nothing. */
export interface PageParts {
  url: string;
  lang: string;
  title: string;
  /** Texts of `<script type="application/ld+json">`. */
  jsonLd: string[];
  /** `<meta>` by `name`, `property` or `itemprop`, lower case. */
  metas: { key: string; content: string }[];
  times: TimeElement[];
  /** The blocks around the page's headline, in order; `from` counts from the headline's own block. */
  nearHeadline: { text: string; from: number }[];
}

export interface TimeElement {
  datetime: string;
  text: string;
  /** The class, itemprop and pubdate of the element and its parent, lower case: what it is the time of. */
  marks: string;
  /** Inside what reads as another item: a teaser, a comment, a list of related stories. */
  aside: boolean;
}

const before = 8;
const after = 14;
const otherItem =
  /\b(?:comment|related|teaser|sidebar|recommend|recirc|promo|popular|trending|footer|archive|card)/;

/** Gathers a page's parts. `root` is the document or its first element. */
export function readPageParts(root: NodeLike, url: string): PageParts {
  const parts: PageParts = { url, lang: '', title: '', jsonLd: [], metas: [], times: [], nearHeadline: [] };
  let headline: NodeLike | null = null;
  for (const element of elements(root)) {
    const tag = element.localName ?? '';
    const attribute = (name: string): string => element.getAttribute?.(name) ?? '';
    if (tag === 'html') parts.lang = attribute('lang').toLowerCase();
    else if (tag === 'title' && parts.title === '') parts.title = textOf(element);
    else if (tag === 'h1' && headline === null && textOf(element).length > 3) headline = element;
    else if (tag === 'script' && /ld\+json/i.test(attribute('type'))) parts.jsonLd.push(textOf(element));
    else if (tag === 'meta') {
      const key =
        attribute('property') || attribute('name') || attribute('itemprop') || attribute('http-equiv');
      const content = attribute('content');
      if (key !== '' && content !== '') parts.metas.push({ key: key.toLowerCase(), content: content.trim() });
    } else if (tag === 'time' || /date(?:published|created|modified)/i.test(attribute('itemprop')))
      parts.times.push(timeOf(element));
  }
  parts.nearHeadline = around(root, headline);
  return parts;
}

function timeOf(element: NodeLike): TimeElement {
  const marks: string[] = [];
  let aside = false;
  let at: NodeLike | null = element;
  for (let up = 0; at !== null && up < 6; up++, at = at.parentNode) {
    if (at.nodeType !== ELEMENT) continue;
    const names = ['class', 'id', 'itemprop'].map((name) => at?.getAttribute?.(name) ?? '').join(' ');
    const pubdate = at.hasAttribute?.('pubdate') ? 'pubdate' : '';
    if (up < 2) marks.push(names, pubdate);
    else if (otherItem.test(names.toLowerCase()) || at.localName === 'aside' || at.localName === 'li')
      aside = true;
  }
  const datetime = element.getAttribute?.('datetime') || element.getAttribute?.('content') || '';
  return { datetime, text: textOf(element), marks: marks.join(' ').toLowerCase(), aside };
}

/** The blocks near the first `<h1>`; near the top of a page that has none. */
function around(root: NodeLike, headline: NodeLike | null): PageParts['nearHeadline'] {
  const kept: { text: string; at: number }[] = [];
  let at = 0;
  let found = headline === null ? 0 : -1;
  for (const { text, container } of readBlocks(root)) {
    if (found < 0 && isWithin(container, headline)) found = at;
    kept.push({ text, at });
    if (found < 0 && kept.length > before) kept.shift();
    if (found >= 0 && at >= found + after) break;
    at++;
  }
  return kept.map((block) => ({ text: block.text, from: block.at - Math.max(found, 0) }));
}

function isWithin(node: NodeLike, outer: NodeLike | null): boolean {
  for (let at: NodeLike | null = node; at !== null; at = at.parentNode) if (at === outer) return true;
  return false;
}

/** Every element under `root`, in order; iterative, for pages nest deep. */
function* elements(root: NodeLike): Generator<NodeLike> {
  let node: NodeLike = root;
  while (true) {
    if (node.nodeType === ELEMENT) yield node;
    let next: NodeLike | null = node.firstChild;
    while (next === null) {
      if (node === root) return;
      next = node.nextSibling;
      if (next !== null) break;
      const parent: NodeLike | null = node.parentNode;
      if (parent === null) return;
      node = parent;
    }
    node = next;
  }
}

/** The text of a small element, what is left out within it aside. */
function textOf(element: NodeLike): string {
  let text = '';
  const open: NodeLike[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === TEXT) text += node.data ?? '';
    const children: NodeLike[] = [];
    if (node === element || node.nodeType !== ELEMENT || !isLeftOut(node))
      for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
    open.push(...children.reverse());
  }
  return text.replace(/\s+/gu, ' ').trim();
}
