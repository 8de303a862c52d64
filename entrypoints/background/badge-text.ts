import type { PageCounts } from '../../lib/browser/protocol.ts';

/** The counts of a tab's frames, added up. */
export function sumCounts(frames: readonly PageCounts[]): PageCounts {
  const sum = { sure: 0, perhaps: 0, differs: 0 };
  for (const { sure, perhaps, differs } of frames) {
    sum.sure += sure;
    sum.perhaps += perhaps;
    sum.differs += differs;
  }
  return sum;
}

/** Four characters at most, for more are cut off: the mentions, and a sign where the page differs from the record. */
export function badgeText({ sure, perhaps, differs }: PageCounts): string {
  const mentions = sure + perhaps;
  if (mentions === 0) return '';
  if (differs > 0) return mentions > 99 ? '99+≠' : `${mentions}≠`;
  return mentions > 999 ? '999+' : String(mentions);
}
