import type { Entry, Noted } from '../../lib/browser/noted.ts';

export interface ViewportOptions {
  signal: AbortSignal;
  /** False for a mention that the user wants left unmarked: it counts as not shown. */
  wants(noted: Noted): boolean;
  /** A block has come near to the view or left it; `shown` when the page now shows or hides a mention in it. */
  onSeen(entry: Entry, shown: boolean): void;
}

/** Knows which blocks are in or near the view, and which of their mentions the page shows at all. */
export class Viewport {
  private readonly observer: IntersectionObserver;
  private readonly byAnchor = new Map<Element, Set<Entry>>();
  private readonly anchors = new Map<Entry, Element>();
  private readonly inView = new Set<Entry>();
  private printing = false;
  private readonly options: ViewportOptions;

  constructor(options: ViewportOptions) {
    this.options = options;
    const oneScreen = '100% 50%';
    // scrollMargin reaches beyond scrolling boxes inside the page too; the two together would add up.
    const init: IntersectionObserverInit & { scrollMargin?: string } =
      'scrollMargin' in IntersectionObserver.prototype
        ? { scrollMargin: oneScreen }
        : { rootMargin: oneScreen };
    this.observer = new IntersectionObserver((seen) => this.note(seen), init);
    const { signal } = options;
    signal.addEventListener('abort', () => this.observer.disconnect());
    addEventListener('beforeprint', () => this.print(true), { signal });
    addEventListener('afterprint', () => this.print(false), { signal });
  }

  enter(entry: Entry): void {
    for (const noted of entry.noted) noted.shown = this.shows(noted);
    const anchor = anchorOf(entry);
    if (!anchor) return;
    this.anchors.set(entry, anchor);
    const others = this.byAnchor.get(anchor);
    if (others) {
      others.add(entry);
      if ([...others].some((other) => this.inView.has(other))) this.inView.add(entry);
      entry.near = this.printing || this.inView.has(entry);
      return;
    }
    this.byAnchor.set(anchor, new Set([entry]));
    this.observer.observe(anchor);
  }

  leave(entry: Entry): void {
    const anchor = this.anchors.get(entry);
    if (!anchor) return;
    this.anchors.delete(entry);
    this.inView.delete(entry);
    const others = this.byAnchor.get(anchor);
    if (!others?.delete(entry) || others.size > 0) return;
    this.byAnchor.delete(anchor);
    this.observer.unobserve(anchor);
  }

  /** To be called when other mentions are wanted than before. */
  again(): void {
    for (const entry of this.anchors.keys()) this.judge(entry, this.inView.has(entry));
  }

  private shows(noted: Noted): boolean {
    return this.options.wants(noted) && isShown(noted);
  }

  private note(seen: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen)
      for (const entry of this.byAnchor.get(target) ?? []) this.judge(entry, isIntersecting);
  }

  private judge(entry: Entry, inView: boolean): void {
    if (inView) this.inView.add(entry);
    else this.inView.delete(entry);
    entry.near = inView || this.printing;
    let changed = false;
    for (const noted of entry.noted) {
      const shown = this.shows(noted);
      changed ||= shown !== noted.shown;
      noted.shown = shown;
    }
    this.options.onSeen(entry, changed);
  }

  /** On paper everything is in view. */
  private print(printing: boolean): void {
    this.printing = printing;
    this.again();
  }
}

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
function anchorOf({ block }: Entry): Element | null {
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
