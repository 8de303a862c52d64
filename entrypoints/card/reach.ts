import type { Box } from './place-card.ts';

/**
 * How far beyond the view marks are kept ready, as shares of its height and width. Each is drawn anew in every frame in
 * which anything on the page changes or moves, so it is hardly anything until the reader scrolls: then they are to be
 * there before the text is.
 */
export interface Reach {
  height: number;
  width: number;
}
export const close: Reach = { height: 0.05, width: 0.05 };
export const far: Reach = { height: 0.5, width: 0.25 };

/** The reach as an observer's margins. */
export function observerInit({ height, width }: Reach): IntersectionObserverInit {
  const margin = `${height * 100}% ${width * 100}%`;
  // scrollMargin reaches beyond scrolling boxes inside the page too; the two together would add up.
  return 'scrollMargin' in IntersectionObserver.prototype
    ? ({ scrollMargin: margin } as IntersectionObserverInit)
    : { rootMargin: margin };
}

/** How far a box is from the view, in screens; 0 in view, infinite without a box. */
export function screensAway({ top, bottom, left, right }: Box): number {
  if (top === bottom && left === right) return Number.POSITIVE_INFINITY;
  const down = Math.max(0, top - innerHeight, -bottom) / innerHeight;
  const aside = Math.max(0, left - innerWidth, -right) / innerWidth;
  return Math.max(down, aside);
}
