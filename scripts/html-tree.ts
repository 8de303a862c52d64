import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import type { NodeLike } from '../lib/reading/node-like.ts';

type Parsed = DefaultTreeAdapterMap['node'];

/** A node of a parsed file: as much of the DOM as reading needs. */
export class TreeNode implements NodeLike {
  firstChild: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  parentNode: TreeNode | null = null;
  shadowRoot: TreeNode | null = null;
  host?: TreeNode;
  localName?: string;
  data?: string;
  private attributes?: Map<string, string>;
  private lastChild: TreeNode | null = null;

  constructor(readonly nodeType: number) {}

  static element(localName: string, attributes: { name: string; value: string }[]): TreeNode {
    const node = new TreeNode(1);
    node.localName = localName;
    if (attributes.length > 0) node.attributes = new Map(attributes.map(({ name, value }) => [name, value]));
    return node;
  }

  getAttribute(name: string): string | null {
    return this.attributes?.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes?.has(name) ?? false;
  }

  append(child: TreeNode): void {
    child.parentNode = this;
    if (this.lastChild === null) this.firstChild = child;
    else this.lastChild.nextSibling = child;
    this.lastChild = child;
  }
}

const DOCUMENT = 9;
const FRAGMENT = 11;

/**
 * An HTML text as the tree that `readBlocks` walks, parsed as a browser with scripting would. Declarative
 * shadow roots are attached to their hosts; the contents of other templates stay out of the tree.
 */
export function htmlTree(html: string): TreeNode {
  const root = new TreeNode(DOCUMENT);
  const open: [Parsed, TreeNode][] = [[parse(html, { scriptingEnabled: true }), root]];
  // Not by recursion: a page may nest deeper than the stack is high.
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [parsed, node] = pair;
    if (!('childNodes' in parsed)) continue;
    for (const child of parsed.childNodes) {
      if (defaultTreeAdapter.isElementNode(child) && 'content' in child && isShadowTemplate(child, node)) {
        const shadow = new TreeNode(FRAGMENT);
        shadow.host = node;
        node.shadowRoot = shadow;
        open.push([child.content as Parsed, shadow]);
        continue;
      }
      const made = make(child);
      if (made === null) continue;
      node.append(made);
      open.push([child, made]);
    }
  }
  return root;
}

function make(parsed: Parsed): TreeNode | null {
  if (defaultTreeAdapter.isElementNode(parsed)) return TreeNode.element(parsed.tagName, parsed.attrs);
  if (defaultTreeAdapter.isTextNode(parsed)) return withData(3, parsed.value);
  if (defaultTreeAdapter.isCommentNode(parsed)) return withData(8, parsed.data);
  return null;
}

function withData(nodeType: number, data: string): TreeNode {
  const node = new TreeNode(nodeType);
  node.data = data;
  return node;
}

/** Only the first open one counts: a host has one shadow root, and a closed one is nobody's to read. */
function isShadowTemplate(template: DefaultTreeAdapterMap['element'], host: TreeNode): boolean {
  const mode = template.attrs.find(({ name }) => name === 'shadowrootmode')?.value.toLowerCase();
  return mode === 'open' && host.shadowRoot === null && host.nodeType === 1;
}
