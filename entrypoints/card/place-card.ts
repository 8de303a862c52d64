/** A rectangle in CSS pixels, as the layout viewport counts them. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  top: number;
  side: 'below' | 'above' | 'right' | 'left';
  /** The most height the card may take there; it scrolls inside when it has more to say. */
  room: number;
}

/** Between the word and the card. */
export const gap = 6;
/** Between the card and the edge of the view. */
export const margin = 8;
const widest = 360;
/** Less height than this is no place to read. */
const leastRoom = 120;

/** How wide the card is in a view of this width. */
export function cardWidth(viewWidth: number): number {
  return Math.max(Math.min(widest, viewWidth - 2 * margin), 0);
}

/**
 * Where a card of size `card` goes, so that it is inside `view` and never over `word` (the box of the line the reader
 * points at): below if it fits there, else above, else beside, else on the side with most room, made to scroll. A card
 * that is open stays on the side `keep` while that has some room, so that it does not jump as it grows.
 */
export function placeCard(
  word: Box,
  card: Size,
  view: Box,
  rightToLeft: boolean,
  keep?: CardPlace['side'],
): CardPlace {
  const inner: Box = {
    left: view.left + margin,
    top: view.top + margin,
    right: view.right - margin,
    bottom: view.bottom - margin,
  };
  const rooms = {
    below: inner.bottom - (word.bottom + gap),
    above: word.top - gap - inner.top,
    beside: inner.bottom - inner.top,
  };
  const besideRight = inner.right - (word.right + gap) >= card.width;
  const besideLeft = word.left - gap - inner.left >= card.width;
  const across = clamp(
    rightToLeft ? word.right - card.width : word.left,
    inner.left,
    inner.right - card.width,
  );

  const below = (): CardPlace => ({
    left: across,
    top: Math.max(word.bottom + gap, inner.top),
    side: 'below',
    room: rooms.below,
  });
  const above = (): CardPlace => ({
    left: across,
    top: word.top - gap - Math.min(card.height, rooms.above),
    side: 'above',
    room: rooms.above,
  });
  const beside = (side: 'right' | 'left'): CardPlace => ({
    left: side === 'right' ? word.right + gap : word.left - gap - card.width,
    top: clamp(word.top, inner.top, inner.bottom - Math.min(card.height, rooms.beside)),
    side,
    room: rooms.beside,
  });

  if (keep === 'below' && rooms.below >= leastRoom) return below();
  if (keep === 'above' && rooms.above >= leastRoom) return above();
  if (card.height <= rooms.below) return below();
  if (card.height <= rooms.above) return above();
  const roomier = rooms.below >= rooms.above ? below : above;
  const most = Math.max(rooms.below, rooms.above);
  if ((most < leastRoom || rooms.beside >= 2 * most) && (besideRight || besideLeft))
    return beside(rightToLeft ? (besideLeft ? 'left' : 'right') : besideRight ? 'right' : 'left');
  return roomier();
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
