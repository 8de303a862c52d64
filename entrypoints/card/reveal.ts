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
