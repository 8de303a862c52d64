import { isHeading, isLeftOut } from './left-out.ts';
import { CDATA, ELEMENT, type NodeLike, parentOf, TEXT } from './node-like.ts';
import { Slots } from './slots.ts';
import { BlockDraft, type TextBlock } from './text-block.ts';

/** Tags that begin and end a run of text. `text` is SVG's. */
const blockTags = new Set([
  ...[
    'html',
    'body',
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'dialog',
    'div',
    'fieldset',
    'form',
  ],
  ...[
    'figure',
    'figcaption',
    'footer',
    'header',
    'hgroup',
    'main',
    'nav',
    'p',
    'pre',
    'search',
    'section',
    'hr',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'details', 'summary', 'marquee', 'text', 'foreignObject'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'menu', 'dir'],
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);

interface Container<N> {
  node: N;
  heading: boolean;
}

/**
 * The text under `root`, block by block in the order it is read. Inline elements join, block-level elements
 * and table cells part, `<br>` is a "\n" without a node and two of them part; open shadow roots are read in
 * place of the light children, which are read where they are slotted. What `isLeftOut` names is not read.
 */
export function* readBlocks<N extends NodeLike>(root: N): Generator<TextBlock<N>> {
  const draft = new BlockDraft<N>();
  const slots = new Slots<N>();
  const outer: Container<N>[] = [];
  let container: Container<N> = { node: blockContainer(root), heading: isInHeading(root) };
  let node = root;
  while (true) {
    const child = isLeftOutElement(node) ? null : firstInside(node, slots);
    const type = node.nodeType;
    if (type === TEXT || type === CDATA) draft.add(node, node.data ?? '');
    else if (type === ELEMENT) {
      const parts = blockTags.has(node.localName ?? '') || (node.localName === 'br' && !draft.breakLine());
      const block = parts ? draft.take(container.node, container.heading) : null;
      if (block !== null) yield block;
      if (child !== null && parts) {
        outer.push(container);
        container = { node, heading: container.heading || isHeading(node) };
      } else if (child !== null) draft.enterInline(node.localName ?? '');
    }
    if (child !== null) {
      node = child;
      continue;
    }
    // Everything under `node` has been read: on to the next node, out of as many parents as end here.
    let next: N | null = null;
    while (next === null) {
      if (node === root) {
        const last = draft.take(container.node, container.heading);
        if (last !== null) yield last;
        return;
      }
      next = slots.holds(node) ? slots.after(node) : (node.nextSibling as N | null);
      if (next !== null) break;
      node = leave(node, root, slots);
      if (node.nodeType !== ELEMENT) continue;
      if (!blockTags.has(node.localName ?? '')) draft.leaveInline(node.localName ?? '');
      else {
        const block = draft.take(container.node, container.heading);
        if (block !== null) yield block;
        container = outer.pop() ?? container;
      }
    }
    node = next;
  }
}

/** What to read again when `node` changed: the nearest block-level element, or the root of its tree. */
export function blockContainer<N extends NodeLike>(node: N): N {
  let at = node;
  while (at.nodeType !== ELEMENT || !blockTags.has(at.localName ?? '')) {
    const parent = parentOf(at);
    if (parent === null) return at;
    at = parent;
  }
  return at;
}

function isLeftOutElement(node: NodeLike): boolean {
  return node.nodeType === ELEMENT && isLeftOut(node);
}

/** The first node to read inside `node`: of its open shadow root, of what its slot shows, or its own. */
function firstInside<N extends NodeLike>(node: N, slots: Slots<N>): N | null {
  const shadow = node.shadowRoot;
  if (shadow) return shadow.firstChild as N | null;
  if (node.localName === 'slot') {
    const slotted = slots.enter(node);
    if (slotted !== null) return slotted;
  }
  return node.firstChild as N | null;
}

/** The node whose inside ends with `node`. */
function leave<N extends NodeLike>(node: N, root: N, slots: Slots<N>): N {
  if (slots.holds(node)) return slots.leave() ?? root;
  return node.parentNode === root ? root : (parentOf(node) ?? root);
}

function isInHeading(node: NodeLike): boolean {
  for (let at = parentOf(node); at !== null; at = parentOf(at))
    if (at.nodeType === ELEMENT && isHeading(at)) return true;
  return false;
}
