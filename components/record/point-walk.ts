import { useState } from 'preact/hooks';

type WalkKey = KeyboardEvent & { currentTarget: SVGSVGElement };

/** The attributes that make a drawn point a button: one stop of the Tab key for all, Enter and Space choose. */
export interface PointProps {
  role: 'button';
  tabindex: 0 | -1;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onMouseEnter: () => void;
}

/** The points of a drawing as one stop of the Tab key, in which the arrow keys go from point to point (class `point`). */
export function usePointWalk(
  count: number,
  /** True where the points stand from right to left. */
  mirrored = false,
): {
  /** To be heard on the drawing. */
  walk: (event: WalkKey) => void;
  /** Of the point at a place: `onChoose` for click, Enter and Space; `onTell` when it has focus or the pointer. */
  pointProps: (place: number, onChoose: () => void, onTell: () => void) => PointProps;
} {
  const [at, setAt] = useState(0);
  const current = Math.min(at, count - 1);
  const walk = (event: WalkKey) => {
    const right = mirrored ? -1 : 1;
    const to = {
      ArrowRight: current + right,
      ArrowDown: current + 1,
      ArrowLeft: current - right,
      ArrowUp: current - 1,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (to === undefined) return;
    const next = Math.min(Math.max(to, 0), count - 1);
    setAt(next);
    event.currentTarget.querySelectorAll<SVGElement>('.point')[next]?.focus();
    event.preventDefault();
  };
  const pointProps = (place: number, onChoose: () => void, onTell: () => void): PointProps => ({
    role: 'button',
    tabindex: place === current ? 0 : -1,
    onClick: onChoose,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose();
    },
    onFocus: () => {
      setAt(place);
      onTell();
    },
    onMouseEnter: onTell,
  });
  return { walk, pointProps };
}
