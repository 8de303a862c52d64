import type { Entry, Noted } from '../../lib/browser/noted.ts';
import { locate } from '../../lib/reading/text-block.ts';

/**
 * Whether the page shows a mention's text: not hidden by style, in a closed `details` or the like. `known` has what is
 * known of elements already.
 */
export function isShown({ entry, mention }: Noted, known: Map<Node, boolean>): boolean {
  const element = locate(entry.block, mention.start, mention.end).startNode.parentNode;
  if (!element) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const at = element instanceof ShadowRoot ? element.host : (element as Element);
  // Most are shown and have a box of their own: their style need not be asked for.
  const shown = isVisible(at) || isVisible(boxed(at));
  known.set(element, shown);
  return shown;
}

function isVisible(element: Element | null): boolean {
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
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
  if (at?.checkVisibility()) return at;
  while (at && getComputedStyle(at).display === 'contents') {
    const parent: Node | null = at.assignedSlot ?? at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
  }
  return at;
}
