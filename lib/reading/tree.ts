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

/** Whether a node stands in none of `nodes` but itself. */
export function isOutermost(node: Node, nodes: ReadonlySet<Node>): boolean {
  const parent = outwards(node);
  return parent === null || isWithin(parent, nodes) === null;
}

/** Those of `nodes` that stand in no other one of them. */
export function outermost(nodes: ReadonlySet<Node>): Set<Node> {
  return new Set([...nodes].filter((node) => isOutermost(node, nodes)));
}

/** The document or open shadow root whose tree a node is in; null when it is not in the page. */
export function treeOf(node: Node): Document | ShadowRoot | null {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root : null;
}
