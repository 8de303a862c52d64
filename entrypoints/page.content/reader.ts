import type { Entry } from '../../lib/browser/noted.ts';
import type { FoundOnPage } from '../../lib/browser/spot-handoff.ts';
import { isLeftOut } from '../../lib/reading/left-out.ts';
import { blockContainer, readBlocks } from '../../lib/reading/read-blocks.ts';
import { isWithin, outermostOf, withinAny } from '../../lib/reading/tree.ts';
import type { Sifter } from './sifter.ts';
import { inIdleSlices } from './slices.ts';

export interface ReaderOptions {
  sifter: Sifter;
  /** What was found so far; null until a name may stand somewhere and the names are here. */
  found(): FoundOnPage | null;
  /** A name may stand in what was sifted, and the names are not here yet. */
  onHit(): void;
  signal: AbortSignal;
  /** Looks for shadow roots under a node that is about to be read. */
  explore(root: Node): Iterable<unknown>;
  /** The page changed while `root` was being read: part of it may have been missed. */
  onDoubt(root: Node): void;
  /** All that was asked for has been read; it took `cost` milliseconds of work. */
  onSettled(cost: number): void;
}

/** So many parts of the page are sifted and read together: most are a paragraph, for which each by itself is dear. */
const mostTogether = 100;

/**
 * Reads parts of the page in idle time, each with all that stands in it, and keeps `found` up to date. Only the blocks
 * whose text the sifter lets through are read at all: the others hold no name and nothing that supports one.
 */
export class Reader {
  private suspects = new Set<Node>();
  private working = false;
  private again = false;
  private hasNew = false;
  private removals = 0;
  private readonly doubts = new WeakMap<Node, number>();
  private readonly options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.options = options;
  }

  /** True until everything asked for has been read. */
  get reading(): boolean {
    return this.working;
  }

  /** Asks for the text around these nodes: what is new, or what may read differently now. */
  read(nodes: Iterable<Node>): void {
    this.suspect(nodes);
    if (this.suspects.size > 0) this.start();
  }

  /** The names have come: what may hold one, of all that was sifted, is read next. */
  noteNames(): void {
    this.hasNew = true;
  }

  /** Something besides the page's text, or the names themselves, have come. */
  decideAgain(): void {
    this.start();
  }

  private start(): void {
    this.again = this.working;
    if (this.working) return;
    this.working = true;
    this.work().catch((fault: unknown) => {
      this.working = false;
      if (!this.options.signal.aborted) throw fault;
    });
  }

  /** Notes what `steps` is to read, and does not begin. */
  suspect(nodes: Iterable<Node>): void {
    for (const node of nodes) this.suspects.add(node);
  }

  /** The page took something out: a walk through it may have lost its way. */
  noteRemoval(): void {
    this.removals++;
  }

  private async work(): Promise<void> {
    let cost = 0;
    do {
      this.again = false;
      cost += await inIdleSlices(this.steps(), this.options.signal);
    } while (this.again || this.suspects.size > 0);
    this.working = false;
    if (!this.options.sifter.mayMention) this.options.sifter.letGo();
    this.options.onSettled(cost);
  }

  /** Reads what has been asked for, in short steps. */
  *steps(): Generator<void> {
    if (this.hasNew) yield* this.readKept();
    const suspects = this.suspects;
    this.suspects = new Set();
    const roots = new Set<Node>();
    for (const node of suspects) {
      if (node.isConnected) roots.add(rootOf(node));
      yield;
    }
    const outer = [...roots].filter(outermostOf(roots));
    yield;
    this.options.found()?.dropRemoved();
    yield;
    for (let at = 0; at < outer.length; at += mostTogether)
      yield* this.readTogether(new Set(outer.slice(at, at + mostTogether)));
    const found = this.options.found();
    if (found) yield* found.decideAgain();
  }

  private *readTogether(roots: ReadonlySet<Node>): Generator<void> {
    const before = this.removals;
    const left = yield* this.oldUnder(roots);
    const isOut = withinAny(isElementLeftOut);
    const readable = new Set<Node>();
    for (const root of roots) {
      // A whole document can be an editor.
      if (!root.isConnected || document.designMode === 'on' || isOut(root)) continue;
      readable.add(root);
      // The whole document is looked through for shadow roots once it has been read.
      if (root !== document) for (const _ of this.options.explore(root)) yield;
    }
    yield;
    if (readable.size > 0) yield* this.readUnder(readable, left);
    for (const entry of left) this.options.found()?.drop(entry);
    for (const root of roots) {
      const doubts = this.removals === before ? 0 : (this.doubts.get(root) ?? 0) + 1;
      if (doubts > 0 || this.doubts.has(root)) this.doubts.set(root, doubts);
      // On a page that never rests, doubt would never end either.
      if (doubts > 0 && doubts < 3) this.options.onDoubt(root);
    }
  }

  private *oldUnder(roots: ReadonlySet<Node>): Generator<void, Set<Entry>> {
    const found = this.options.found();
    return found ? yield* found.under(roots) : new Set();
  }

  private *readKept(): Generator<void> {
    this.hasNew = false;
    const kept = yield* this.options.sifter.takeKept();
    if (kept === null) this.suspects.add(document);
    // Some blocks may have been read since the names came; those keep their entries.
    else if (document.designMode !== 'on') {
      const whole = new Set([document]);
      yield* this.readAround(whole, kept, yield* this.oldUnder(whole));
    }
  }

  private *readUnder(roots: ReadonlySet<Node>, left: Set<Entry>): Generator<void> {
    const { sifter } = this.options;
    const hits = yield* sifter.under(roots, () => this.options.found() !== null);
    if (this.options.found()) yield* this.readAround(roots, [...hits, ...placesOf(left, roots)], left);
    else if (sifter.mayMention) this.options.onHit();
  }

  /** Reads the blocks of these texts, or in these elements, all of which stand under `roots`. */
  private *readAround(roots: ReadonlySet<Node>, texts: readonly Node[], left: Set<Entry>): Generator<void> {
    const isInside = withinAny((node) => roots.has(node));
    const isUnseen = withinAny(isUnslotted);
    const targets = new Set<Node>();
    for (const text of texts) {
      yield;
      if (!text.isConnected || isUnseen(text)) continue;
      const target = rootOf(text);
      // Text that has left meanwhile is read where it went.
      const root = isInside(target) ? target : isWithin(text, roots);
      if (root !== null) targets.add(root);
    }
    const isOutermost = outermostOf(targets);
    const isOut = withinAny(isElementLeftOut);
    for (const target of targets) {
      yield;
      if (!isOutermost(target) || isOut(target)) continue;
      for (const block of readBlocks(target)) {
        this.options.found()?.read(block, left);
        yield;
      }
    }
  }
}

/** Where to look for entries again: at their text, or, where that is slotted from elsewhere, at what it is read in. */
function placesOf(entries: Iterable<Entry>, roots: ReadonlySet<Node>): Node[] {
  return [...entries].map(({ block: { pieces, container } }) => {
    const text = pieces[0]?.node;
    return text && isWithin(text, roots) ? text : container;
  });
}

/** Whether a node is a child of a shadow host without a slot to be shown in. */
function isUnslotted(node: Node): boolean {
  const host = node.parentNode as Element | null;
  return Boolean(host?.shadowRoot) && (node as Text | Element).assignedSlot === null;
}

function isElementLeftOut(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && isLeftOut(node as Element);
}

/** What to read for a node: its block, or, when it holds or may hold blocks of its own, the node alone. */
function rootOf(node: Node): Node {
  const container = blockContainer(node);
  if (container === node || !(node instanceof Element)) return container;
  return node.localName.includes('-') || node.firstElementChild?.firstElementChild ? node : container;
}
