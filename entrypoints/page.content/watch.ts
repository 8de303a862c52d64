import { isLeftOut } from '../../lib/reading/left-out.ts';
import { blockContainer } from '../../lib/reading/read-blocks.ts';

export interface WatchOptions {
  signal: AbortSignal;
  /** Whether a node is our own. */
  isOurs(node: Node): boolean;
  /** Text around these nodes may read differently now; with `gone`, other text may be gone. */
  onChange(nodes: Set<Node>, gone: boolean): void;
  /** An element was taken out just now. */
  onRemoval(): void;
}

/** Between a change and its reading, in milliseconds: streams of small changes are read together. */
const leastDelay = 100;
/** Reading takes at most a twentieth of the time. */
const restPerWork = 20;
/** A hidden page can change for hours: past this many places the whole page is read once it is shown. */
const mostSuspects = 2000;

/** Watches the document and its open shadow roots for text that comes, goes and changes. */
export class Watch {
  private readonly observer: MutationObserver;
  private readonly options: WatchOptions;
  private suspects = new Set<Node>();
  private gone = false;
  private readonly leftOut = new WeakMap<Node, boolean>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restUntil = 0;

  constructor(options: WatchOptions) {
    this.options = options;
    this.observer = new MutationObserver((records) => this.note(records));
    for (const root of [document.documentElement, document.body]) if (root) this.leftOut.set(root, false);
    options.signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
      this.suspects.clear();
    });
  }

  /** Watches one tree: the document or a shadow root. */
  observe(root: Document | ShadowRoot): void {
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'contenteditable', 'role', 'style'],
    });
  }

  /** Reading took `cost` milliseconds: the next one waits in proportion. */
  rest(cost: number): void {
    this.restUntil = performance.now() + cost * restPerWork;
  }

  /** A node to be read again, after the usual rest. */
  suspect(node: Node): void {
    this.suspects.add(node);
    if (this.suspects.size > mostSuspects) this.suspects = new Set([document.documentElement]);
    this.schedule();
  }

  private schedule(): void {
    if (this.timer !== undefined) return;
    const rest = Math.max(leastDelay, this.restUntil - performance.now());
    this.timer = setTimeout(() => this.report(), rest);
  }

  private report(): void {
    if (document.hidden) {
      const again = { once: true, signal: this.options.signal };
      document.addEventListener('visibilitychange', () => this.report(), again);
      return;
    }
    this.timer = undefined;
    const { suspects, gone } = this;
    this.suspects = new Set();
    this.gone = false;
    this.options.onChange(suspects, gone);
  }

  private note(records: MutationRecord[]): void {
    for (const record of records) {
      const { type, target } = record;
      if (this.options.isOurs(target)) continue;
      if (type === 'characterData') this.suspect(target);
      else if (type === 'attributes') this.noteAttribute(target as Element);
      else this.noteChildren(record);
    }
  }

  /** An attribute matters when it takes text out of what is read, or puts it back. */
  private noteAttribute(element: Element): void {
    const now = isLeftOut(element);
    if (this.leftOut.get(element) === now) return;
    this.leftOut.set(element, now);
    this.suspect(element);
  }

  private noteChildren({
    target,
    addedNodes,
    removedNodes,
    previousSibling,
    nextSibling,
  }: MutationRecord): void {
    const joins = isInline(previousSibling) || isInline(nextSibling);
    let runChanged = false;
    for (const node of addedNodes) {
      if (this.options.isOurs(node) || node.nodeType === Node.COMMENT_NODE) continue;
      if (node.nodeType !== Node.TEXT_NODE) this.suspect(node);
      else if (joins || !isBlank(node)) this.suspect(node);
    }
    for (const node of removedNodes) {
      if (this.options.isOurs(node) || node.nodeType === Node.COMMENT_NODE) continue;
      if (node.nodeType === Node.ELEMENT_NODE) this.options.onRemoval();
      runChanged ||= joins || isPartOfRun(node);
      this.gone = true;
      this.schedule();
    }
    if (runChanged) this.suspect(target);
  }
}

/** Whether a node reads on from the text before it; a block or a component stands for itself. */
function isPartOfRun(node: Node): boolean {
  if (!(node instanceof Element)) return !isBlank(node);
  return blockContainer<Node>(node) !== node && !node.localName.includes('-');
}

/** Text with words in it, next to which other text reads on. */
function isInline(node: Node | null): boolean {
  return node !== null && node.nodeType === Node.TEXT_NODE && !isBlank(node);
}

function isBlank(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() === '';
}
