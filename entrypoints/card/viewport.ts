import type { Entry, Noted } from '../../lib/browser/noted.ts';
import { lineBoxes } from './geometry.ts';
import { rangesOf } from './marks.ts';
import { close, far, observerInit, type Reach, screensAway } from './reach.ts';
import { anchorOf, isShown } from './shown.ts';

export interface ViewportOptions {
  signal: AbortSignal;
  /** Works steps off in the page's idle time; gives the milliseconds worked, rejects when the signal aborts. */
  work(steps: Iterator<unknown>): Promise<number>;
  /** False for a mention that the user wants left unmarked: it counts as not shown. */
  wants(noted: Noted): boolean;
  /** A block has come near to the view or left it; `shown` when the page now shows or hides a mention in it. */
  onSeen(entry: Entry, shown: boolean): void;
}

/** What the browser watches costs in every frame in which the page changes: no more than this many blocks, if they will do. */
const mostWatched = 60;
/** In an element with more mentions than this, each is looked at by itself: a page of plain text is one element. */
const crowd = 30;
/** Between two looks at all blocks, in milliseconds, and in relation to what a look takes. */
interface Rest {
  least: number;
  perWork: number;
}
/** After what the reader does. */
const short: Rest = { least: 50, perWork: 10 };
/** After the page has moved many of the blocks that are watched. */
const middle: Rest = { least: 250, perWork: 50 };
/** After what else the page does by itself: the browser tells what it brings into view, for it watches what is near. */
const long: Rest = { least: 500, perWork: 200 };
/** When so many blocks came into view or left it, others might that are not watched. */
const manyCrossings = mostWatched / 3;
/** The reader is done with scrolling after so many milliseconds. */
const scrollEnd = 1500;

/** What may bring other blocks into view. */
const moves = ['scroll', 'click', 'keyup', 'toggle', 'transitionend', 'load'];

/**
 * Knows which blocks are in or near the view, and which of their mentions the page shows at all. The browser watches
 * those that are nearest; where there are more, all are looked at in idle time to choose them.
 */
export class Viewport {
  private observer: IntersectionObserver;
  private readonly byAnchor = new Map<Element, Set<Entry>>();
  private readonly anchors = new Map<Entry, Element>();
  private watched = new Set<Element>();
  private readonly inView = new Set<Element>();
  /** In crowded elements, the mentions that are within reach themselves. */
  private readonly reached = new WeakSet<Noted>();
  private reach: Reach = close;
  private scrolled = 0;
  /** Blocks that came into view or left it since all were looked at. */
  private crossings = 0;
  private printing = false;
  private looking = false;
  private lookAgain: Rest | null = null;
  private looked = { at: 0, cost: 0 };
  private due = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private scrollTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly options: ViewportOptions;

  constructor(options: ViewportOptions) {
    this.options = options;
    this.observer = this.observe(close);
    const { signal } = options;
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
      clearTimeout(this.scrollTimer);
    });
    const onMove = ({ type }: Event) => {
      if (type === 'scroll') this.noteScroll();
      this.lookSoon(short);
    };
    for (const type of moves) addEventListener(type, onMove, { signal, passive: true, capture: true });
    addEventListener('resize', onMove, { signal, passive: true });
    addEventListener('beforeprint', () => this.print(true), { signal });
    addEventListener('afterprint', () => this.print(false), { signal });
  }

  enter(entry: Entry): void {
    this.noteShown(entry);
    const anchor = anchorOf(entry);
    if (!anchor) return;
    this.anchors.set(entry, anchor);
    const others = this.byAnchor.get(anchor);
    if (others) others.add(entry);
    else this.byAnchor.set(anchor, new Set([entry]));
    entry.near = this.printing || this.inView.has(anchor);
    if (this.watched.size < mostWatched) this.watch(anchor);
    this.lookSoon(long);
  }

  leave(entry: Entry): void {
    const anchor = this.anchors.get(entry);
    if (!anchor) return;
    this.anchors.delete(entry);
    const others = this.byAnchor.get(anchor);
    if (!others?.delete(entry) || others.size > 0) return;
    this.byAnchor.delete(anchor);
    this.unwatch(anchor);
    this.lookSoon(long);
  }

  /** Whether a mention is in or close to the view. */
  isNear(noted: Noted): boolean {
    if (this.printing || !noted.entry.near) return noted.entry.near;
    const anchor = this.anchors.get(noted.entry);
    return this.reached.has(noted) || !(anchor && this.isCrowded(anchor));
  }

  /** The page's text has changed somewhere. */
  noteChange(): void {
    this.lookSoon(long);
  }

  /** To be called when other mentions are wanted than before; resolves when all are judged anew. */
  async again(): Promise<void> {
    await this.options.work(this.judgeAll()).catch(this.ended);
  }

  private *judgeAll(): Generator<void> {
    for (const [entry, anchor] of [...this.anchors]) {
      if (this.anchors.has(entry)) this.judge(entry, this.inView.has(anchor));
      yield;
    }
  }

  /** Notes which mentions of an entry are shown; true when others are than before. */
  private noteShown({ noted }: Entry): boolean {
    const known = new Map<Node, boolean>();
    let changed = false;
    for (const one of noted) {
      const shown = this.options.wants(one) && isShown(one, known);
      changed ||= shown !== one.shown;
      one.shown = shown;
    }
    return changed;
  }

  private observe(reach: Reach): IntersectionObserver {
    return new IntersectionObserver((seen) => this.note(seen), observerInit(reach));
  }

  private watch(anchor: Element): void {
    if (this.watched.has(anchor)) return;
    this.watched.add(anchor);
    this.observer.observe(anchor);
  }

  private unwatch(anchor: Element): void {
    if (this.watched.delete(anchor)) this.observer.unobserve(anchor);
    if (!this.inView.delete(anchor)) return;
    for (const entry of this.byAnchor.get(anchor) ?? []) this.judge(entry, false);
  }

  private isCrowded(anchor: Element): boolean {
    let count = 0;
    for (const { noted } of this.byAnchor.get(anchor) ?? []) {
      count += noted.length;
      if (count > crowd) return true;
    }
    return false;
  }

  private note(seen: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting !== this.inView.has(target)) this.crossings++;
      if (isIntersecting) this.inView.add(target);
      else this.inView.delete(target);
      const crowded = this.isCrowded(target);
      for (const entry of this.byAnchor.get(target) ?? []) {
        // Many at once are judged in idle time.
        if (crowded) entry.near = this.printing || isIntersecting;
        else this.judge(entry, isIntersecting);
      }
      if (crowded) this.lookSoon(short);
    }
    this.lookSoon(this.crossings > manyCrossings ? middle : long);
  }

  private judge(entry: Entry, inView: boolean): void {
    entry.near = inView || this.printing;
    this.options.onSeen(entry, this.noteShown(entry));
  }

  /** Looks at all blocks after a rest, if the browser does not watch them all by itself. */
  private lookSoon(rest: Rest): void {
    if (!this.needsLook()) return;
    if (this.looking) {
      if (!this.lookAgain || rest.perWork < this.lookAgain.perWork) this.lookAgain = rest;
      return;
    }
    // Whatever is due was asked for before, and with no longer a rest.
    if (this.timer !== undefined && rest === long) return;
    const now = performance.now();
    const due = Math.max(now + rest.least, this.looked.at + this.looked.cost * rest.perWork);
    if (this.timer !== undefined && due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => this.look(), due - now);
  }

  private needsLook(): boolean {
    if (this.byAnchor.size > this.watched.size) return true;
    for (const anchor of this.inView) if (this.isCrowded(anchor)) return true;
    return false;
  }

  private look(): void {
    this.timer = undefined;
    this.looking = true;
    this.lookAgain = null;
    this.crossings = 0;
    this.options.work(this.lookAtAll()).then((cost) => {
      this.looking = false;
      this.looked = { at: performance.now(), cost };
      if (this.lookAgain) this.lookSoon(this.lookAgain);
    }, this.ended);
  }

  private *lookAtAll(): Generator<void> {
    const nearest: { anchor: Element; away: number }[] = [];
    for (const [anchor, entries] of this.byAnchor) {
      const away = screensAway(anchor.getBoundingClientRect());
      // A block that is hidden is not near to anything, and counts when it is shown again.
      const hidden = away === Number.POSITIVE_INFINITY;
      for (const entry of entries) {
        if (entry.noted.some(({ shown }) => shown === hidden)) this.judge(entry, entry.near);
        yield;
      }
      if (away <= 2 * far.height || this.watched.has(anchor)) nearest.push({ anchor, away });
      if (this.isCrowded(anchor)) yield* this.lookInto(entries);
      yield;
    }
    nearest.sort((a, b) => a.away - b.away);
    const chosen = new Set<Element>();
    for (const { anchor, away } of nearest)
      if ((away === 0 || chosen.size < mostWatched) && this.byAnchor.has(anchor)) chosen.add(anchor);
    for (const anchor of this.watched) if (!chosen.has(anchor)) this.unwatch(anchor);
    for (const anchor of chosen) this.watch(anchor);
  }

  /** Looks at each mention of an element that holds many. */
  private *lookInto(entries: ReadonlySet<Entry>): Generator<void> {
    for (const entry of entries) {
      for (const noted of entry.noted) {
        const boxes = entry.near ? lineBoxes(rangesOf(noted)) : [];
        if (boxes.some((box) => screensAway(box) <= far.height)) this.reached.add(noted);
        else this.reached.delete(noted);
        yield;
      }
      if (this.anchors.has(entry)) this.judge(entry, entry.near);
    }
  }

  private noteScroll(): void {
    this.scrolled = performance.now();
    if (this.reach === far) return;
    this.take(far);
    const rest = () => {
      const left = this.scrolled + scrollEnd - performance.now();
      if (left > 0) this.scrollTimer = setTimeout(rest, left);
      else this.take(close);
    };
    rest();
  }

  private take(reach: Reach): void {
    this.reach = reach;
    this.observer.disconnect();
    this.observer = this.observe(reach);
    for (const anchor of this.watched) this.observer.observe(anchor);
  }

  /** On paper everything is in view. */
  private print(printing: boolean): void {
    this.printing = printing;
    for (const [entry, anchor] of this.anchors) this.judge(entry, this.inView.has(anchor));
  }

  private readonly ended = (fault: unknown): void => {
    this.looking = false;
    if (!this.options.signal.aborted) throw fault;
  };
}
