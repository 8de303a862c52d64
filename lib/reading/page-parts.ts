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
  /** Every block's text, in order; null for a page of a book's length, of which nobody can say what it leaves out. */
  texts: string[] | null;
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
/** So much of a page, in UTF-16 units, is read whole. */
const longest = 80_000;
const otherItem =
  /\b(?:comment|related|teaser|sidebar|recommend|recirc|promo|popular|trending|footer|archive|card)/;

/** Gathers a page's parts. `root` is the document or its first element. */
export function readPageParts(root: NodeLike, url: string): PageParts {
  const steps = gatherPageParts(root, url);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same step by step, for pages that have better things to do. */
export function* gatherPageParts(root: NodeLike, url: string): Generator<void, PageParts> {
  const parts: PageParts = {
    ...{ url, lang: '', title: '', jsonLd: [], metas: [], times: [] },
    ...{ nearHeadline: [], texts: null },
  };
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
    yield;
  }
  const texts: string[] = [];
  let length = 0;
  let found = headline === null ? 0 : -1;
  for (const { text, container } of readBlocks(root)) {
    if (found < 0 && isWithin(container, headline)) found = texts.length;
    texts.push(text);
    length += text.length;
    if (length > longest && found >= 0 && texts.length > found + after) break;
    yield;
  }
  // A headline that nobody sees is none: then the top of the page stands for it.
  const at = Math.max(found, 0);
  const first = Math.max(0, at - before);
  parts.nearHeadline = texts
    .slice(first, at + after + 1)
    .map((text, index) => ({ text, from: first + index - at }));
  parts.texts = length > longest ? null : texts;
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
