/** A page that has changed again and again for so long, in milliseconds, is one that keeps changing. */
const busyAfter = 400;
/** It has stopped when nothing has changed for this long. */
const calmAfter = 1500;

/** Knows whether the page keeps changing while the reader stays where he is. */
export class Pace {
  private since = Number.NEGATIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;
  private scrolled = Number.NEGATIVE_INFINITY;

  /** The page's text has changed at `now`. */
  noteChange(now: number): void {
    if (now - this.last > calmAfter) this.since = now;
    this.last = now;
  }

  /** The reader has scrolled at `now`. */
  noteScroll(now: number): void {
    this.scrolled = now;
  }

  isBusy(now: number): boolean {
    return (
      now - this.last <= calmAfter && this.last - this.since >= busyAfter && now - this.scrolled > calmAfter
    );
  }

  /** Milliseconds after which a busy page may have come to rest. */
  get untilCalm(): number {
    return calmAfter;
  }
}
