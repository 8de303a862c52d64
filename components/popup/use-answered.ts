import { useEffect, useState } from 'preact/hooks';
import type { PageFound } from './popup-view.ts';

/** The record mostly answers sooner, in milliseconds; whoever waits longer sees the names without it. */
const patience = 1_000;

/**
 * The page as it is to be listed: as one that is still being read until the record has told of its names, so that nothing
 * moves under the pointer when it does.
 */
export function useAnswered(page: PageFound): PageFound {
  const waits = page.named.length > 0 && page.about.asOf === undefined;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waits) return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits && !isLate ? { ...page, status: 'reading', named: [] } : page;
}
