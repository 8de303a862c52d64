import { askAbout } from '../reading/meaning/may-say.ts';
import type { Meaning, OpenName } from '../spot/heard.ts';
import { toBackground, Unanswered } from './send.ts';

/** No page asks about more sentences than this: what is left stays as its cues decide it. */
export const mostAsked = 60;

/** The frame whose names are open. */
export interface HearingFrame {
  signal: AbortSignal;
  /** Works steps off when the page has time. */
  work(steps: Iterator<unknown>): Promise<unknown>;
  /** Something was said: marks may change. */
  onHeard(): void;
  /** The extension is gone. */
  leave(): void;
}

/**
 * Has the sentences of a page's open names read in the background, all in one message. Nothing is sent where no name is
 * open, or where its sentence could not tell.
 */
export class Hearing {
  private left = mostAsked;
  private asking = false;
  private again = false;
  private readonly open: () => Iterator<readonly OpenName[]>;
  private readonly note: (open: OpenName, meaning: Meaning | null) => void;

  /** `open` gives the names that are open and were not given before, some at a time; `note` takes what is said of them. */
  constructor(open: Hearing['open'], note: Hearing['note']) {
    this.open = open;
    this.note = note;
  }

  /** To be called when all that was to be read has been read. A fault is said where developers look. */
  async ask(frame: HearingFrame): Promise<void> {
    this.again = this.asking;
    if (this.asking) return;
    this.asking = true;
    try {
      await this.askOnce(frame);
    } catch (fault) {
      if (frame.signal.aborted) return;
      if (fault instanceof Unanswered && fault.why === 'gone') frame.leave();
      else
        console.warn('On Record could not read the sentences of names that may mean something else:', fault);
    } finally {
      this.asking = false;
    }
    if (this.again) await this.ask(frame);
  }

  private async askOnce({ work, onHeard, signal }: HearingFrame): Promise<void> {
    const asked: { name: OpenName; about: OpenName }[] = [];
    await work(this.collect(this.open(), asked));
    if (asked.length === 0) return;
    const meanings = await toBackground(
      'page/meanings',
      asked.map(({ about }) => about),
    );
    signal.throwIfAborted();
    for (const [at, { name }] of asked.entries()) this.note(name, meanings[at] ?? null);
    if (meanings.some((meaning) => meaning !== null)) onHeard();
  }

  private *collect(
    open: Iterator<readonly OpenName[]>,
    into: { name: OpenName; about: OpenName }[],
  ): Generator<void> {
    for (let next = open.next(); !next.done && this.left > 0; next = open.next()) {
      for (const name of next.value) {
        const about = this.left > 0 ? askAbout(name) : null;
        if (!about) continue;
        this.left--;
        into.push({ name, about });
      }
      yield;
    }
  }
}
