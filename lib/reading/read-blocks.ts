import { isHeading, isLeftOut, isOutByAttributes, tells } from './left-out.ts';
import { CDATA, ELEMENT, type NodeLike, parentOf, TEXT } from './node-like.ts';
import { Slots } from './slots.ts';
import { HEADING, kindOf, LEFT_OUT, PARTS } from './tags.ts';
import { BlockDraft, type TextBlock } from './text-block.ts';

/** An element the walk is inside of. */
interface Open<N> {
  node: N;
  /** What blocks belong to here. */
  container: N;
  heading: boolean;
  parts: boolean;
  isCustom: boolean;
}

/**
 * The text under `root`, block by block in the order it is read. Inline elements join, block-level elements
 * and table cells part, `<br>` is a "\n" without a node and two of them part; open shadow roots are read in
 * place of the light children, which are read where they are slotted. What `isLeftOut` names is not read.
 */
export function* readBlocks<N extends NodeLike>(root: N): Generator<TextBlock<N>> {
  const draft = new BlockDraft<N>();
  const slots = new Slots<N>();
  // One entry for each element the walk is inside of, so that leaving one asks the DOM nothing.
  const opened: Open<N>[] = [];
  let at: Open<N> = {
    node: root,
    container: blockContainer(root),
    heading: isInHeading(root),
    parts: false,
    isCustom: false,
  };
  let node = root;
  while (true) {
    let child: N | null = null;
    const type = node.nodeType;
    if (type === TEXT || type === CDATA) draft.add(node, node.data ?? '');
    else if (type === ELEMENT) {
      const tag = node.localName ?? '';
      const kind = kindOf(tag);
      const byTag = (kind & LEFT_OUT) !== 0;
      const told = byTag || tells(node, tag);
      if (!told || !(byTag ? isLeftOut(node, tag) : isOutByAttributes(node)))
        child = firstInside(node, tag, slots);
      const parts = (kind & PARTS) !== 0 || (tag === 'br' && !draft.breakLine());
      if (parts) {
        const block = draft.take(at.container, at.heading);
        if (block !== null) yield block;
      }
      if (child !== null) {
        const isCustom = !parts && tag.includes('-');
        if (!parts) draft.enterInline(isCustom);
        opened.push(at);
        at = parts
          ? {
              node,
              container: node,
              heading: at.heading || (kind & HEADING) !== 0 || (told && isHeading(node, tag)),
              parts,
              isCustom,
            }
          : { node, container: at.container, heading: at.heading, parts, isCustom };
      }
    } else child = node.firstChild as N | null;
    if (child !== null) {
      node = child;
      continue;
    }
    // Everything under `node` has been read: on to the next node, out of as many parents as end here.
    let next: N | null = null;
    while (next === null) {
      if (node === root) {
        const last = draft.take(at.container, at.heading);
        if (last !== null) yield last;
        return;
      }
      next = (slots.holds(node) ? slots.after(node) : node.nextSibling) as N | null;
      if (next !== null) break;
      if (slots.holds(node)) slots.leave();
      node = at.node;
      const before = opened.pop();
      if (before === undefined) continue;
      if (at.parts) {
        const block = draft.take(at.container, at.heading);
        if (block !== null) yield block;
      } else draft.leaveInline(at.isCustom);
      at = before;
    }
    node = next;
  }
}

/** What to read again when `node` changed: the nearest block-level element, or the root of its tree. */
export function blockContainer<N extends NodeLike>(node: N): N {
  let at = node;
  while (at.nodeType !== ELEMENT || (kindOf(at.localName ?? '') & PARTS) === 0) {
    const parent = parentOf(at);
    if (parent === null) return at;
    at = parent;
  }
  return at;
}

/** The first node to read inside an element: of its open shadow root, of what its slot shows, or its own. */
function firstInside<N extends NodeLike>(node: N, tag: string, slots: Slots<N>): N | null {
  const shadow = node.shadowRoot;
  if (shadow) return shadow.firstChild as N | null;
  if (tag === 'slot') {
    const slotted = slots.enter(node);
    if (slotted !== null) return slotted;
  }
  return node.firstChild as N | null;
}

function isInHeading(node: NodeLike): boolean {
  for (let at = parentOf(node); at !== null; at = parentOf(at))
    if (at.nodeType === ELEMENT && isHeading(at)) return true;
  return false;
}
