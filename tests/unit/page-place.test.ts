import { describe, expect, test } from 'vitest';
import { isInCorridor } from '../../entrypoints/card/corridor.ts';
import { type Box, cardWidth, gap, margin, placeCard } from '../../entrypoints/card/place-card.ts';

const view: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const word = (left: number, top: number): Box => ({ left, top, right: left + 90, bottom: top + 20 });
const card = { width: 360, height: 300 };

/** The card as it lies on the page. */
function lying(at: Box, size = card, seen = view, rightToLeft = false): Box {
  const { left, top, room } = placeCard(at, size, seen, rightToLeft);
  return { left, top, right: left + size.width, bottom: top + Math.min(size.height, room) };
}
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (box: Box, seen: Box) =>
  box.left >= seen.left + margin &&
  box.right <= seen.right - margin &&
  box.top >= seen.top + margin &&
  box.bottom <= seen.bottom - margin;

describe('where the card goes', () => {
  test('below the word where there is room, above it near the foot of the page', () => {
    expect(placeCard(word(200, 100), card, view, false)).toMatchObject({
      side: 'below',
      left: 200,
      top: 126,
    });
    const above = lying(word(200, 700));
    expect(above.bottom).toBe(700 - gap);
  });

  test('wherever the word is, the card is inside the view and not over the word', () => {
    const views = [
      view,
      { left: 0, top: 0, right: 420, bottom: 300 },
      { left: 200, top: 150, right: 900, bottom: 600 },
    ];
    const wrong: unknown[] = [];
    for (const seen of views)
      for (let left = seen.left; left < seen.right - 90; left += 23)
        for (let top = seen.top; top < seen.bottom - 20; top += 17)
          for (const height of [80, 300, 2000])
            for (const rightToLeft of [false, true]) {
              const size = { width: cardWidth(seen.right - seen.left), height };
              const at = word(left, top);
              const box = lying(at, size, seen, rightToLeft);
              if (overlap(box, at) || !within(box, seen)) wrong.push({ seen, at, box });
            }
    expect(wrong).toEqual([]);
  });

  test('a card that grows stays on its side while there is some room, and scrolls', () => {
    const at = word(200, 450);
    expect(placeCard(at, { width: 360, height: 500 }, view, false).side).toBe('above');
    expect(placeCard(at, { width: 360, height: 500 }, view, false, 'below').side).toBe('below');
    expect(placeCard(word(200, 760), card, view, false, 'below').side).toBe('above');
  });

  test('beside the word in a view too low for above and below', () => {
    const low: Box = { left: 0, top: 0, right: 1000, bottom: 240 };
    expect(placeCard(word(100, 110), card, low, false).side).toBe('right');
    expect(placeCard(word(800, 110), card, low, false).side).toBe('left');
  });

  test('right edges meet where text runs from right to left', () => {
    expect(lying(word(600, 100), card, view, true).right).toBe(690);
  });

  test('a narrow frame gets a narrower card', () => {
    expect(cardWidth(1200)).toBe(360);
    expect(cardWidth(300)).toBe(284);
    expect(cardWidth(10)).toBe(0);
  });
});

describe('the corridor from word to card', () => {
  const from = word(200, 100);
  const to: Box = { left: 200, top: 126, right: 560, bottom: 426 };

  test('holds the straight ways to the card', () => {
    expect(isInCorridor({ x: 240, y: 123 }, from, to)).toBe(true);
    expect(isInCorridor({ x: 320, y: 122 }, from, to)).toBe(true);
    expect(isInCorridor({ x: 500, y: 300 }, from, to)).toBe(true);
  });

  test('does not hold what leads elsewhere', () => {
    expect(isInCorridor({ x: 240, y: 80 }, from, to)).toBe(false);
    expect(isInCorridor({ x: 540, y: 104 }, from, to)).toBe(false);
    expect(isInCorridor({ x: 150, y: 200 }, from, to)).toBe(false);
  });
});
