/** What changes is told this many milliseconds later, once for many changes. */
const stateDelay = 150;
/** A message that nobody answered is sent again this often: a busy browser loses one, and a closed popup answers none. */
const tries = 3;

/** Tells popup and panel how this frame stands, from when they have asked until nobody is there any more. */
export class Watchers {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unanswered = tries;
  private readonly send: () => Promise<unknown>;

  /** `send` tells the state as it is then, and throws when nobody answers. */
  constructor(send: Watchers['send'], signal: AbortSignal) {
    this.send = send;
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** True while somebody watches. */
  get any(): boolean {
    return this.unanswered < tries;
  }

  /** Somebody opened who is to be told of changes from now on. */
  welcome(): void {
    this.unanswered = 0;
  }

  /** Something changed. */
  tell(): void {
    if (!this.any) return;
    this.timer ??= setTimeout(async () => {
      this.timer = undefined;
      try {
        await this.send();
        this.unanswered = 0;
      } catch {
        // The popup was closed, or one that has opened since was not heard yet.
        this.unanswered++;
        this.tell();
      }
    }, stateDelay);
  }
}
