import { useLayoutEffect, useRef } from 'preact/hooks';

/** A fold at the end of a list: once it is open and `opened` has come, it is scrolled to where it can be read. */
export function useIntoView(opened: unknown) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (opened && fold.current?.open) fold.current.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return fold;
}
