import type { Box } from './place-card.ts';

export interface Point {
  x: number;
  y: number;
}

/** Whether a point is in a box, or at most `slack` pixels outside it. */
export function isIn(point: Point, box: Box, slack = 0): boolean {
  return (
    point.x >= box.left - slack &&
    point.x <= box.right + slack &&
    point.y >= box.top - slack &&
    point.y <= box.bottom + slack
  );
}

/** Pixels from a point to the nearest edge of a box; 0 inside it. */
export function distanceTo(point: Point, box: Box): number {
  const across = Math.max(box.left - point.x, 0, point.x - box.right);
  const down = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(across, down);
}

/**
 * Whether a point lies in the corridor between a word and its card: the smallest convex shape that holds both,
 * `slack` pixels wider. A pointer in it may be on its way to the card.
 */
export function isInCorridor(point: Point, word: Box, card: Box, slack = 8): boolean {
  const hull = convexHull([...corners(word, slack), ...corners(card, slack)]);
  return hull.every((from, at) => {
    const to = hull[(at + 1) % hull.length] ?? from;
    return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x) >= 0;
  });
}

function corners(box: Box, slack: number): Point[] {
  const [left, right] = [box.left - slack, box.right + slack];
  const [top, bottom] = [box.top - slack, box.bottom + slack];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** The corners of the hull in one turning direction (Andrew's monotone chain). */
function convexHull(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (of: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of of) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return 1;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
