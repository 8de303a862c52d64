import type { Noted } from '../../lib/browser/noted.ts';
import { toBackground } from '../../lib/browser/send.ts';
import {
  nextFit,
  type Walked,
  type WalkIn,
  type WalkPlace,
  type WalkStep,
  type WalkTo,
} from '../../lib/browser/walk.ts';
import type { Card } from './card.ts';
import { framePlace, framesInOrder } from './frame-place.ts';
import { lineBoxes, visibleBox, wordBox } from './geometry.ts';
import type { Marks } from './marks.ts';
import { reveal } from './reveal.ts';
import type { Talk } from './talk.ts';

export interface WalkOptions {
  card: Card;
  marks: Marks;
  talk: Talk;
  inOrder(): readonly Noted[];
  signal: AbortSignal;
}

/** Goes from mention to mention: scrolls it into view and opens its card there, with the keyboard in it. */
export class Walk {
  private last: number | undefined;
  private at = 0;
  /** The frame that the walk came from with the focus. */
  private home: number | undefined;
  /** The focus was in a frame around this one, which the walk does not know. */
  private isGuest = false;
  private readonly options: WalkOptions;

  constructor(options: WalkOptions) {
    this.options = options;
  }

  /** Where the walk stands here. */
  get place(): WalkPlace {
    const open = this.options.card.current !== null;
    return {
      open,
      at: this.at,
      path: framePlace(),
      frames: framesInOrder(),
      ...(this.home !== undefined && { home: this.home }),
    };
  }

  /** Steps on from the current mention; the first step starts from what is in view. Does not go round. */
  step({ by, to }: WalkStep): Walked {
    const all = this.options.inOrder();
    const current = this.options.card.current?.id ?? this.last;
    const at = all.findIndex((noted) => noted.id === current);
    const inView = at < 0 ? this.firstInView(all) : 0;
    const start = at >= 0 ? at + by : by > 0 ? inView : inView - 1;
    return this.goTo(all, start, by, to, all[at]?.mention.entity);
  }

  /** Goes on from another frame, at the end that the walk comes to first. */
  comeIn({ by, to, entity, home }: WalkIn): Walked {
    const all = this.options.inOrder();
    const walked = this.goTo(all, by > 0 ? 0 : all.length - 1, by, to, entity);
    if (walked.moved) this.home = home;
    return walked;
  }

  /** From a control or a key of the card: steps on here, else in the next frame. */
  goOn(step: WalkStep): void {
    const { moved, entity } = this.step(step);
    if (moved) return;
    const { home } = this;
    const onwards: WalkIn = {
      ...step,
      ...(entity !== undefined && { entity }),
      ...(home !== undefined && { home }),
    };
    this.options.talk.tell(() => toBackground('walk/on', onwards));
  }

  /** The card was closed. True where the focus goes back to another frame. */
  end(hadFocus: boolean): boolean {
    const { home, isGuest } = this;
    this.home = undefined;
    this.isGuest = false;
    if (!hadFocus) return false;
    if (home !== undefined) this.options.talk.tell(() => toBackground('walk/back', { home }));
    else if (isGuest) window.top?.focus();
    return home !== undefined || isGuest;
  }

  /** The walk began here and is over in another frame. */
  comeHome(): void {
    window.focus();
    this.options.card.giveFocusBack();
  }

  /** There is nothing to walk to: said on the card that is open, or on one near the view. */
  sayNowhere(to: WalkTo): void {
    const { card } = this.options;
    if (!card.current) {
      const all = this.options.inOrder();
      const noted = all.find(({ id }) => id === this.last) ?? all[this.firstInView(all)] ?? all[0];
      if (!noted) return;
      void this.show(noted).then(() => card.sayNowhere(to));
    } else card.sayNowhere(to);
  }

  /** To the mention with this id, if it is still there. */
  async showId(id: number): Promise<void> {
    const noted = this.options.inOrder().find((noted) => noted.id === id);
    if (noted) await this.show(noted);
  }

  private goTo(
    all: readonly Noted[],
    start: number,
    by: 1 | -1,
    to: WalkTo,
    present: string | undefined,
  ): Walked {
    const next = all[nextFit(all, start, by, (noted) => fits(noted, to, present))];
    if (!next) return { moved: false, ...(present !== undefined && { entity: present }) };
    this.at = Date.now();
    if (!document.hasFocus()) {
      // A frame gets the keys of its page only once it has the focus.
      this.isGuest = window !== window.top;
      window.focus();
    }
    void this.show(next);
    return { moved: true };
  }

  private async show(noted: Noted): Promise<void> {
    this.last = noted.id;
    const ranges = this.options.marks.rangesOf(noted);
    const element = ranges[0]?.startContainer.parentElement;
    if (element) await reveal(element, () => wordBox(lineBoxes(ranges)), this.options.signal);
    this.options.card.open(noted, { hold: 'chosen', focus: true });
  }

  private firstInView(all: readonly Noted[]): number {
    const { top } = visibleBox();
    const at = all.findIndex((noted) => {
      const box = wordBox(lineBoxes(this.options.marks.rangesOf(noted)));
      return box !== null && box.bottom > top;
    });
    return at < 0 ? all.length : at;
  }
}

/** Whether a mention is what a key looks for; `present` is the name that the walk stands at. */
function fits({ mention, findings }: Noted, to: WalkTo, present: string | undefined): boolean {
  if (to === 'differs') return findings.length > 0;
  return to === 'mention' || mention.entity !== present;
}
