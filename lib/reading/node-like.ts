/**
 * What reading needs of a node. The browser's DOM satisfies it, and so does the small tree that the Node
 * scripts build from a parsed file: one walk serves both, so both see the same text.
 */
export interface NodeLike {
  readonly nodeType: number;
  readonly firstChild: NodeLike | null;
  readonly nextSibling: NodeLike | null;
  readonly parentNode: NodeLike | null;
  /** Elements: the tag's local name, lower case for HTML. */
  readonly localName?: string;
  /** Text and comments. */
  readonly data?: string;
  getAttribute?(name: string): string | null;
  hasAttribute?(name: string): boolean;
  matches?(selector: string): boolean;
  /** Elements: the open shadow root, if there is one. */
  readonly shadowRoot?: NodeLike | null;
  /** Shadow roots: the element they belong to. (Links have a `host` too: a string.) */
  readonly host?: unknown;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const FRAGMENT = 11;

/** The parent in the tree as the reader sees it: a shadow root's parent is the element it hangs on. */
export function parentOf<N extends NodeLike>(node: N): N | null {
  const parent = node.parentNode as N | null;
  if (parent !== null && parent.nodeType === FRAGMENT) return (parent.host as N | undefined) ?? parent;
  return parent;
}
