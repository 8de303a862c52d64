/** What ordering needs of a node; the browser's DOM satisfies it. */
interface Ordered {
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
 * Sorts by where each item's node stands as a page is read: a node in an open shadow tree where its host stands, a
 * node that is slotted where its slot stands.
 */
export function inPageOrder<T, N extends Ordered>(items: Iterable<T>, nodeOf: (item: T) => N): T[] {
  return [...items]
    .map((item) => ({ item, way: wayTo(nodeOf(item)) }))
    .sort((a, b) => compareWays(a.way, b.way))
    .map(({ item }) => item);
}

/** The node, and before it what leads there from the document: hosts and slots, each in the tree of the one before. */
function wayTo<N extends Ordered>(node: N): N[] {
  const way: N[] = [node];
  let at: N = node;
  while (true) {
    const onwards = (at.assignedSlot ?? at.host ?? null) as N | null;
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

/**
 * The place to walk to from `current` among `count` places, `by` steps on: round at both ends. With no current place,
 * the first one at or after `nearest` (forward) or before it (backward). -1 when there is none.
 */
export function stepFrom(current: number, count: number, by: 1 | -1, nearest: number): number {
  if (count === 0) return -1;
  const target = current >= 0 ? current + by : by > 0 ? nearest : nearest - 1;
  return ((target % count) + count) % count;
}
