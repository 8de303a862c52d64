import type { Entry, Noted } from '../../lib/browser/noted.ts';

/** Whether the page shows a mention's text: not hidden by style, in a closed `details` or the like. */
export function isShown(noted: Noted): boolean {
  const { block } = noted.entry;
  const { start, end } = noted.mention;
  const piece = block.pieces.find((piece) => piece.at + piece.length > start && piece.at < end);
  const element = piece?.node.parentNode;
  const box = boxed(element instanceof ShadowRoot ? element.host : (element as Element | null | undefined));
  return box?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** The element to watch for an entry: its container, or what stands in for one that has no box of its own. */
export function anchorOf({ block }: Entry): Element | null {
  const { container } = block;
  if (container instanceof ShadowRoot) return boxed(container.host);
  return boxed(container instanceof Element ? container : document.documentElement);
}

/** The element, or its nearest ancestor that is not `display: contents`. */
function boxed(element: Element | null | undefined): Element | null {
  let at = element ?? null;
  while (at && getComputedStyle(at).display === 'contents') {
    const parent: Node | null = at.assignedSlot ?? at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
  }
  return at;
}
