import { distanceTo, type Point } from './corridor.ts';
import type { Box } from './place-card.ts';

/** The boxes of the lines that a range covers, as drawn now; empty when it is not drawn. */
export function lineBoxes(ranges: readonly AbstractRange[]): Box[] {
  return ranges.flatMap((range) => {
    const live = document.createRange();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      // The page cut the text short and it has not been read again yet: there is nothing to point at.
      return [];
    }
    return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}

/**
 * What the card must not lie over: the line nearest to `point` (the first without one), stretched over the lines next
 * to it that the same name runs on to. Null when nothing is drawn.
 */
export function wordBox(boxes: readonly Box[], point?: Point): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  const nearest = point
    ? rest.reduce((best, box) => (distanceTo(point, box) < distanceTo(point, best) ? box : best), first)
    : first;
  const height = nearest.bottom - nearest.top;
  let { top, bottom } = nearest;
  for (const box of boxes)
    if (box.top < bottom + 2 * height && box.bottom > top - 2 * height) {
      top = Math.min(top, box.top);
      bottom = Math.max(bottom, box.bottom);
    }
  return { left: nearest.left, right: nearest.right, top, bottom };
}

/** The part of the page that is seen, pinch zoom included, in the coordinates of client rectangles. */
export function visibleBox(): Box {
  const seen = visualViewport;
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root element is as high as the page: the window says how much of it is seen.
  const width = Math.min(clientWidth || innerWidth, innerWidth);
  const height = document.compatMode === 'BackCompat' ? innerHeight : clientHeight || innerHeight;
  if (!seen || seen.scale === 1) return { left: 0, top: 0, right: width, bottom: height };
  const [left, top] = [seen.offsetLeft, seen.offsetTop];
  return { left, top, right: left + seen.width, bottom: top + seen.height };
}
