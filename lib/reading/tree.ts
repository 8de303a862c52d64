import { FRAGMENT } from './node-like.ts';

/** The node around a node; around a shadow root, the element an open shadow root hangs on. */
function outwards(node: Node): Node | null {
  return node.parentNode ?? (node.nodeType === FRAGMENT ? ((node as ShadowRoot).host ?? null) : null);
}

/** The first of `roots` that `node` is or stands in, open shadow trees included; null when it stands in none. */
export function isWithin(node: Node, roots: ReadonlySet<Node>): Node | null {
  for (let at: Node | null = node; at !== null; at = outwards(at)) if (roots.has(at)) return at;
  return null;
}

/**
 * Gives what tells whether a node, or one that it stands in, is what `is` says, open shadow trees included. Each node is
 * asked about once, so what is told holds for as long as nothing changes.
 */
export function withinAny(is: (node: Node) => boolean): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const asked: Node[] = [];
    let answer = false;
    for (let at: Node | null = node; at !== null; at = outwards(at)) {
      const before = known.get(at);
      if (before === undefined) asked.push(at);
      answer = before ?? is(at);
      if (before !== undefined || answer) break;
    }
    for (const one of asked) known.set(one, answer);
    return answer;
  };
}

/** Gives what tells whether a node stands in none of `nodes` but itself. */
export function outermostOf(nodes: ReadonlySet<Node>): (node: Node) => boolean {
  const isInside = withinAny((node) => nodes.has(node));
  return (node) => {
    const parent = outwards(node);
    return parent === null || !isInside(parent);
  };
}

/** The document or open shadow root whose tree a node is in; null when it is not in the page. */
export function treeOf(node: Node): Document | ShadowRoot | null {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root : null;
}
