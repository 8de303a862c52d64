import { useLayoutEffect, useRef } from 'preact/hooks';

/** Scrolls an open fold at the end of a list to where it can be read. */
export function bringIntoView(fold: HTMLDetailsElement): void {
  if (fold.open) fold.scrollIntoView({ block: 'nearest' });
}

/** A fold whose inside comes after it was opened: with `opened` it is scrolled to where it can be read. */
export function useIntoView(opened: unknown) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (opened && fold.current) bringIntoView(fold.current);
  }, [opened]);
  return fold;
}
