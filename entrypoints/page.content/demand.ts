import { Unanswered } from '../../lib/browser/send.ts';

export interface DemandOptions<T> {
  /** Fetches it. */
  open(): Promise<T>;
  /** What a reader of the page goes without while it cannot be had, for those who look into the console. */
  without: string;
  signal: AbortSignal;
  /** The extension is gone: ends everything in this frame. */
  leave(): void;
}

/** Another script of this frame's, fetched when it is first needed. */
export class Demand<T> {
  /** True from when it was asked for until it is here. */
  isComing = false;
  private coming: Promise<T> | null = null;
  private readonly options: DemandOptions<T>;

  constructor(options: DemandOptions<T>) {
    this.options = options;
  }

  /** Fetches it if it is not here yet. Rejects when it cannot be had. */
  get(): Promise<T> {
    this.coming ??= this.open();
    return this.coming;
  }

  private async open(): Promise<T> {
    this.isComing = true;
    try {
      return await this.options.open();
    } catch (fault) {
      this.coming = null;
      throw fault;
    } finally {
      this.isComing = false;
    }
  }

  /** Fetches it. A fault is said where developers look; the next use of the page tries again. */
  async want(): Promise<void> {
    if (this.coming) return;
    const { signal, leave, without } = this.options;
    try {
      await this.get();
    } catch (fault) {
      if (signal.aborted) return;
      if (fault instanceof Unanswered && fault.why === 'gone') leave();
      else console.warn(`On Record could not ${without}:`, fault);
    }
  }
}
