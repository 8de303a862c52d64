/** What ordering needs of a node; the browser's DOM satisfies it. */
interface Ordered {
  getRootNode(): Ordered;
  readonly host?: unknown;
  compareDocumentPosition(other: never): number;
}

/** DOCUMENT_POSITION_PRECEDING, _FOLLOWING. */
const preceding = 2;
const following = 4;

/**
 * Compares two nodes as a page is read: a node in an open shadow tree stands where its host stands. Negative when
 * `a` comes first. For `Array.prototype.sort`.
 */
export function compareInPage<N extends Ordered>(a: N, b: N): number {
  if (a === b) return 0;
  const left = hostsOf(a);
  const right = hostsOf(b);
  let at = 0;
  while (left[at] === right[at] && at < Math.min(left.length, right.length) - 1) at++;
  const [one, two] = [left[at], right[at]];
  if (one === undefined || two === undefined) return 0;
  // One stands in the shadow tree of a node the other is in, or is: what is shallower is read first.
  if (one === two) return left.length - right.length;
  const position = one.compareDocumentPosition(two as never);
  return position & following ? -1 : position & preceding ? 1 : 0;
}

/** The node's hosts from the document down, the node itself last. */
function hostsOf<N extends Ordered>(node: N): N[] {
  const chain: N[] = [node];
  for (let root = node.getRootNode() as N; root.host; root = (root.host as N).getRootNode() as N)
    chain.unshift(root.host as N);
  return chain;
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
