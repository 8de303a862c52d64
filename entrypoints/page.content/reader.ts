import { isWithinLeftOut } from '../../lib/reading/left-out.ts';
import { blockContainer, readBlocks } from '../../lib/reading/read-blocks.ts';
import { outermost } from '../../lib/reading/tree.ts';
import type { Found } from './found.ts';
import { inIdleSlices } from './slices.ts';

export interface ReaderOptions {
  found: Found;
  signal: AbortSignal;
  /** Looks for shadow roots under a node that is about to be read. */
  explore(root: Node): Iterable<unknown>;
  /** The page changed while `root` was being read: part of it may have been missed. */
  onDoubt(root: Node): void;
  /** All that was asked for has been read; it took `cost` milliseconds of work. */
  onSettled(cost: number): void;
}

/** Reads parts of the page in idle time, each with all that stands in it, and keeps `found` up to date. */
export class Reader {
  private suspects = new Set<Node>();
  private working = false;
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
    for (const node of nodes) this.suspects.add(node);
    if (this.working || this.suspects.size === 0) return;
    this.working = true;
    this.work().catch((fault: unknown) => {
      this.working = false;
      if (!this.options.signal.aborted) throw fault;
    });
  }

  /** The page took something out: a walk through it may have lost its way. */
  noteRemoval(): void {
    this.removals++;
  }

  private async work(): Promise<void> {
    let cost = 0;
    while (this.suspects.size > 0) cost += await inIdleSlices(this.steps(), this.options.signal);
    this.working = false;
    this.options.onSettled(cost);
  }

  private *steps(): Generator<void> {
    const { found, explore } = this.options;
    const suspects = this.suspects;
    this.suspects = new Set();
    const roots = new Set<Node>();
    for (const node of suspects) {
      if (node.isConnected) roots.add(rootOf(node));
      yield;
    }
    const outer = outermost(roots);
    yield;
    found.dropRemoved();
    yield;
    for (const root of outer) {
      const before = this.removals;
      const left = yield* found.under(root);
      if (root.isConnected && !isWithinLeftOut(root)) {
        for (const _ of explore(root)) yield;
        for (const block of readBlocks(root)) {
          found.read(block, left);
          yield;
        }
      }
      for (const entry of left) found.drop(entry);
      const doubts = this.removals === before ? 0 : (this.doubts.get(root) ?? 0) + 1;
      this.doubts.set(root, doubts);
      // On a page that never rests, doubt would never end either.
      if (doubts > 0 && doubts < 3) this.options.onDoubt(root);
    }
    yield* found.decideAgain();
  }
}

/** What to read for a node: its block, or, when it holds or may hold blocks of its own, the node alone. */
function rootOf(node: Node): Node {
  const container = blockContainer(node);
  if (container === node || !(node instanceof Element)) return container;
  return node.localName.includes('-') || node.firstElementChild?.firstElementChild ? node : container;
}
