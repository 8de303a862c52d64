import type { Noted } from '../../lib/browser/noted.ts';
import type { Card } from './card.ts';
import { lineBoxes, visibleBox, wordBox } from './geometry.ts';
import type { Marks } from './marks.ts';
import { stepFrom } from './order.ts';

export interface WalkOptions {
  card: Card;
  marks: Marks;
  inOrder(): readonly Noted[];
  signal: AbortSignal;
}

/** Goes from mention to mention: scrolls it into view and opens its card there, with the keyboard in it. */
export class Walk {
  private last: number | undefined;
  private readonly options: WalkOptions;

  constructor(options: WalkOptions) {
    this.options = options;
  }

  /** To the next or the previous mention; the first step starts from what is in view. */
  async step(by: 1 | -1): Promise<void> {
    const all = this.options.inOrder();
    const current = this.options.card.current?.id ?? this.last;
    const at = all.findIndex((noted) => noted.id === current);
    const next = all[stepFrom(at, all.length, by, this.firstInView(all))];
    if (next) await this.show(next);
  }

  /** To the mention with this id, if it is still there. */
  async showId(id: number): Promise<void> {
    const noted = this.options.inOrder().find((noted) => noted.id === id);
    if (noted) await this.show(noted);
  }

  private async show(noted: Noted): Promise<void> {
    this.last = noted.id;
    const ranges = this.options.marks.rangesOf(noted);
    const element = ranges[0]?.startContainer.parentElement;
    if (element) await reveal(element, () => wordBox(lineBoxes(ranges)), this.options.signal);
    this.options.card.open(noted, { hold: 'chosen', focus: true });
  }

  private firstInView(all: readonly Noted[]): number {
    const { top } = visibleBox();
    const at = all.findIndex((noted) => {
      const box = wordBox(lineBoxes(this.options.marks.rangesOf(noted)));
      return box !== null && box.bottom > top;
    });
    return at < 0 ? all.length : at;
  }
}

/** Scrolls so that the box stands well inside the view; resolves when the scrolling is over. */
async function reveal(
  element: Element,
  box: () => { top: number; bottom: number } | null,
  signal: AbortSignal,
) {
  const view = visibleBox();
  const height = view.bottom - view.top;
  const now = box();
  if (now && now.top > view.top + height / 8 && now.bottom < view.bottom - height / 3 && isOnTop(element))
    return;
  // First into every scrolling box around it, then to the middle of the innermost.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const scroller = scrollerOf(element);
  const inside = scroller === document.scrollingElement ? view : scroller.getBoundingClientRect();
  const then = box();
  if (!then) return;
  const by = (then.top + then.bottom) / 2 - (inside.top + (inside.bottom - inside.top) / 3);
  if (Math.abs(by) < 1) return;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches && Math.abs(by) < 2 * height;
  const before = scroller.scrollTop;
  scroller.scrollBy({ top: by, behavior: smooth ? 'smooth' : 'instant' });
  if (smooth) await scrollEnd(scroller, before, signal);
}

/** Whether the element is inside the view of every scrolling box around it, as far as one look at it tells. */
function isOnTop(element: Element): boolean {
  const scroller = scrollerOf(element);
  if (scroller === document.scrollingElement) return true;
  const [box, inside] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return box.top >= inside.top && box.bottom <= inside.bottom;
}

function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight || at === document.body) continue;
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Resolves at the end of a smooth scroll, or when there was nothing left to scroll. */
function scrollEnd(scroller: Element, before: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(longest);
      resolve();
    };
    // At the end of the page nothing moves and no event comes.
    const still = () => scroller.scrollTop === before && done();
    const longest = setTimeout(done, 1000);
    addEventListener('scrollend', done, { once: true, capture: true, signal });
    requestAnimationFrame(() => requestAnimationFrame(still));
  });
}
