import { useEffect } from 'preact/hooks';

/**
 * Calls `onRead` with `id` once that has been shown for `after` milliseconds in a page that is to be seen; not while there
 * is no id.
 */
export function useRead(id: string | undefined, after: number, onRead: (id: string) => void): void {
  useEffect(() => {
    if (id === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => onRead(id), after);
    };
    run();
    document.addEventListener('visibilitychange', run);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', run);
    };
  }, [id, after]);
}
