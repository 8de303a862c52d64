import { visibleBox } from './geometry.ts';

/** Scrolls so that the box stands well inside the view; resolves when the scrolling is over. */
export async function reveal(
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
  const [from, most] = [scroller.scrollTop, scroller.scrollHeight - scroller.clientHeight];
  scroller.scrollBy({ top: by, behavior: smooth ? 'smooth' : 'instant' });
  // At the end of the page nothing moves and no event comes.
  const moves = Math.abs(Math.min(Math.max(from + by, 0), most) - from) >= 1;
  if (smooth && moves) await scrollEnd(scroller, signal);
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

/** Resolves at the end of a smooth scroll, or when nothing has moved for a while: a busy browser takes its time to begin. */
function scrollEnd(scroller: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearInterval(looking);
      resolve();
    };
    let last: number | undefined;
    const looking = setInterval(() => {
      if (scroller.scrollTop === last) done();
      last = scroller.scrollTop;
    }, 500);
    addEventListener('scrollend', done, { once: true, capture: true, signal });
    signal.addEventListener('abort', done, { once: true });
  });
}
