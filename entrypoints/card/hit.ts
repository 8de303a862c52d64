import type { Noted } from '../../lib/browser/noted.ts';
import { isWithin } from '../../lib/reading/tree.ts';
import { isIn, type Point } from './corridor.ts';
import { lineBoxes } from './geometry.ts';
import type { Marks } from './marks.ts';

interface FromPoint {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** The marked mention that is drawn at a point of the view, where the page has `target`; null where there is none. */
export function mentionAt(point: Point, marks: Marks, target: EventTarget | null): Noted | null {
  if (marks.size === 0) return null;
  const noted = mentionDrawnAt(point, marks);
  // Firefox also tells of text that something else lies over.
  if (noted && target instanceof Node && isTextOf(noted, target)) return noted;
  return mentionUnderLink(point, marks, target);
}

/** Whether some of a mention's text stands in `element`. */
function isTextOf({ entry, mention }: Noted, element: Node): boolean {
  const within = new Set([element]);
  return entry.block.pieces.some(
    ({ node, at, length }) => at < mention.end && at + length > mention.start && isWithin(node, within),
  );
}

/** A teaser's link is often stretched over its text: what is seen through it counts. */
function mentionUnderLink(point: Point, marks: Marks, target: EventTarget | null): Noted | null {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!link) return null;
  const under = new Set(document.elementsFromPoint(point.x, point.y).filter((one) => !one.contains(link)));
  for (const noted of marks.all) {
    const holder = noted.entry.block.pieces[0]?.node.parentElement;
    if (!holder || !(under.has(holder) || under.has(noted.entry.block.container as Element))) continue;
    if (lineBoxes(marks.rangesOf(noted)).some((box) => isIn(point, box))) return noted;
  }
  return null;
}

function mentionDrawnAt(point: Point, marks: Marks): Noted | null {
  const shadowRoots = marks.shadowRoots;
  const registry = CSS.highlights as FromPoint;
  if (registry.highlightsFromPoint) {
    for (const { ranges } of registry.highlightsFromPoint(point.x, point.y, { shadowRoots }))
      for (const range of ranges) {
        const noted = marks.of(range);
        if (noted) return noted;
      }
    return null;
  }
  // Before Chrome 140 and Firefox 150: the text at the point, and then whether the point is really on it.
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  if (!caret) return null;
  for (const noted of marks.all) {
    if (!noted.entry.block.pieces.some((piece) => piece.node === caret.offsetNode)) continue;
    if (lineBoxes(marks.rangesOf(noted)).some((box) => isIn(point, box))) return noted;
  }
  return null;
}
