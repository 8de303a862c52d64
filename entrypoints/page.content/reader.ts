import type { Entry } from '../../lib/browser/noted.ts';
import type { FoundOnPage } from '../../lib/browser/spot-handoff.ts';
import { isWithinLeftOut } from '../../lib/reading/left-out.ts';
import { blockContainer, readBlocks } from '../../lib/reading/read-blocks.ts';
import { isOutermost, isWithin, outermost } from '../../lib/reading/tree.ts';
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
    const { explore } = this.options;
    if (this.hasNew) yield* this.readKept();
    const suspects = this.suspects;
    this.suspects = new Set();
    const roots = new Set<Node>();
    for (const node of suspects) {
      if (node.isConnected) roots.add(rootOf(node));
      yield;
    }
    const outer = outermost(roots);
    yield;
    this.options.found()?.dropRemoved();
    yield;
    for (const root of outer) {
      const before = this.removals;
      const left = yield* this.oldUnder(root);
      // A whole document can be an editor.
      if (root.isConnected && document.designMode !== 'on' && !isWithinLeftOut(root)) {
        // The whole document is looked through for shadow roots once it has been read.
        if (root !== document) for (const _ of explore(root)) yield;
        yield* this.readUnder(root, left);
      }
      for (const entry of left) this.options.found()?.drop(entry);
      const doubts = this.removals === before ? 0 : (this.doubts.get(root) ?? 0) + 1;
      this.doubts.set(root, doubts);
      // On a page that never rests, doubt would never end either.
      if (doubts > 0 && doubts < 3) this.options.onDoubt(root);
    }
    const found = this.options.found();
    if (found) yield* found.decideAgain();
  }

  private *oldUnder(root: Node): Generator<void, Set<Entry>> {
    const found = this.options.found();
    return found ? yield* found.under(root) : new Set();
  }

  private *readKept(): Generator<void> {
    this.hasNew = false;
    const kept = yield* this.options.sifter.takeKept();
    if (kept === null) this.suspects.add(document);
    // Some blocks may have been read since the names came; those keep their entries.
    else if (document.designMode !== 'on')
      yield* this.readAround(document, kept, yield* this.oldUnder(document));
  }

  private *readUnder(root: Node, left: Set<Entry>): Generator<void> {
    const { sifter } = this.options;
    const hits = yield* sifter.under(root, () => this.options.found() !== null);
    if (this.options.found()) yield* this.readAround(root, [...hits, ...firstTexts(left)], left);
    else if (sifter.mayMention) this.options.onHit();
  }

  /** Reads the blocks of these texts, all of which stand under `root`. */
  private *readAround(root: Node, texts: readonly Node[], left: Set<Entry>): Generator<void> {
    const within = new Set([root]);
    const targets = new Set<Node>();
    for (const text of texts) {
      if (!text.isConnected || isUnslotted(text)) continue;
      const target = rootOf(text);
      targets.add(isWithin(target, within) ? target : root);
      yield;
    }
    for (const target of targets) {
      yield;
      if (!isOutermost(target, targets) || isWithinLeftOut(target)) continue;
      for (const block of readBlocks(target)) {
        this.options.found()?.read(block, left);
        yield;
      }
    }
  }
}

function firstTexts(entries: Iterable<Entry>): Node[] {
  return [...entries].flatMap(({ block }) => block.pieces[0]?.node ?? []);
}

/** Whether a node stands among the children of a shadow host without a slot to be shown in. */
function isUnslotted(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    const host = at.parentNode as Element | null;
    if (host?.shadowRoot && (at as Text | Element).assignedSlot === null) return true;
  }
  return false;
}

/** What to read for a node: its block, or, when it holds or may hold blocks of its own, the node alone. */
function rootOf(node: Node): Node {
  const container = blockContainer(node);
  if (container === node || !(node instanceof Element)) return container;
  return node.localName.includes('-') || node.firstElementChild?.firstElementChild ? node : container;
}
