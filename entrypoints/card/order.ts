import { FRAGMENT } from '../../lib/reading/node-like.ts';

/** What ordering needs of a node; the browser's DOM satisfies it. */
interface Ordered {
  readonly nodeType: number;
  readonly parentNode: unknown;
  /** Elements and text: the slot of an open shadow tree that shows them. */
  readonly assignedSlot?: unknown;
  /** Shadow roots: the element they hang on. */
  readonly host?: unknown;
  compareDocumentPosition(other: never): number;
}

/** DOCUMENT_POSITION_PRECEDING, _FOLLOWING. */
const preceding = 2;
const following = 4;

/**
 * Puts an item into a list that is in the order of the page: a node in an open shadow tree stands where its host
 * stands, a node that is slotted where its slot stands. Cheap for what comes last, as it does while a page is read:
 * comparing nodes costs browsers as much as the nodes are apart.
 */
export function insertInPageOrder<T, N extends Ordered>(items: T[], item: T, nodeOf: (item: T) => N): void {
  const way = wayTo(nodeOf(item));
  const isAfter = (other: T | undefined) =>
    other === undefined || compareWays(wayTo(nodeOf(other)), way) <= 0;
  let low = 0;
  let high = items.length;
  if (isAfter(items.at(-1))) low = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(items[middle])) low = middle + 1;
    else high = middle;
  }
  items.splice(low, 0, item);
}

/** Whether a node begins before another in the order of the page; what contains another begins before it. */
export function isBefore<N extends Ordered>(node: N, other: N): boolean {
  return compareWays(wayTo(node), wayTo(other)) < 0;
}

/** The node, and before it what leads there from the document: hosts and slots, each in the tree of the one before. */
function wayTo<N extends Ordered>(node: N): N[] {
  const way: N[] = [node];
  let at: N = node;
  while (true) {
    // Links have a `host` too: a string.
    const host = at.nodeType === FRAGMENT ? at.host : null;
    const onwards = (at.assignedSlot ?? host ?? null) as N | null;
    if (onwards) way.unshift(onwards);
    const next = onwards ?? (at.parentNode as N | null);
    if (!next) return way;
    at = next;
  }
}

function compareWays<N extends Ordered>(a: N[], b: N[]): number {
  let at = 0;
  while (a[at] === b[at] && at < Math.min(a.length, b.length) - 1) at++;
  const [one, two] = [a[at], b[at]];
  // One stands in the tree of a node that the other is: what is shallower is read first.
  if (one === undefined || two === undefined || one === two) return a.length - b.length;
  const position = one.compareDocumentPosition(two as never);
  return position & following ? -1 : position & preceding ? 1 : 0;
}
