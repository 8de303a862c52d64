import { isWithin } from '../../lib/reading/tree.ts';
import { inIdleSlices } from './slices.ts';

export interface ShadowRootsOptions {
  signal: AbortSignal;
  isOurs(node: Node): boolean;
  /** An open shadow root that was not known before. */
  onRoot(root: ShadowRoot): void;
}

/** Look for shadow roots at these times after the page's script begins, in milliseconds. */
const sweepTimes = [0, 1000, 3000, 10_000, 30_000];
/** After that, whenever the reader does something, but not more often than this. */
const leastBetween = 5000;
/** Sweeping takes at most a hundredth of the time. */
const restPerWork = 100;

/**
 * Knows the open shadow roots of the page. Attaching one to an element that is already there is no mutation, and
 * `customElements` is out of reach from here: so, besides whatever is about to be read, the page is swept a few times
 * after it came, and later when the reader scrolls, clicks or types.
 */
export class ShadowRoots {
  private readonly known = new Set<ShadowRoot>();
  private readonly options: ShadowRootsOptions;
  private sweeping = false;
  private sweepAgainAt = 0;

  constructor(options: ShadowRootsOptions) {
    this.options = options;
  }

  /** Those that are known and stand under one of `roots`, at whatever depth. */
  *under(roots: ReadonlySet<Node>): Generator<ShadowRoot> {
    for (const shadow of this.known)
      if (!shadow.isConnected) this.known.delete(shadow);
      else if (!roots.has(shadow) && isWithin(shadow, roots)) yield shadow;
  }

  /** Looks at every element of `root` and of the shadow trees in it, one step per element or so. */
  *explore(root: Node): Generator<void> {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    let node: Node | null = root;
    for (let steps = 0; node !== null; node = walk.nextNode()) {
      const shadow: ShadowRoot | null | undefined = (node as Element).shadowRoot;
      if (shadow && !this.options.isOurs(node)) {
        if (!this.known.has(shadow)) {
          this.known.add(shadow);
          this.options.onRoot(shadow);
        }
        yield* this.explore(shadow);
      }
      if (++steps % 64 === 0) yield;
    }
  }

  /** Starts to look for shadow roots that come late. `onFound` is told of each. */
  sweep(): void {
    const { signal } = this.options;
    const timers = sweepTimes.map((time) => setTimeout(() => this.sweepOnce(), time));
    signal.addEventListener('abort', () => timers.forEach(clearTimeout));
    const onUse = () => {
      if (performance.now() >= this.sweepAgainAt) this.sweepOnce();
    };
    for (const type of ['scroll', 'pointerdown', 'keydown'])
      document.addEventListener(type, onUse, { signal, passive: true, capture: true });
  }

  private sweepOnce(): void {
    if (this.sweeping) return;
    this.sweeping = true;
    this.sweepAgainAt = Number.POSITIVE_INFINITY;
    inIdleSlices(this.explore(document.documentElement), this.options.signal).then(
      (cost) => {
        this.sweeping = false;
        this.sweepAgainAt = performance.now() + Math.max(leastBetween, cost * restPerWork);
      },
      (fault: unknown) => {
        if (!this.options.signal.aborted) throw fault;
      },
    );
  }
}
