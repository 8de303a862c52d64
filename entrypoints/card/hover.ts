import type { Noted } from '../../lib/browser/noted.ts';
import type { Card } from './card.ts';
import type { CardHost } from './card-host.ts';
import { distanceTo, isIn, isInCorridor, type Point } from './corridor.ts';
import { mentionAt } from './hit.ts';
import type { Marks } from './marks.ts';

/** The pointer rests this long on a mention before its card opens, in milliseconds. */
const dwell = 150;
/** A card whose word and corridor the pointer has left closes after this. */
const grace = 300;
/** A touch that moves further than this (pixels) or lasts longer (milliseconds) is no tap. */
const tapReach = 10;
const tapTime = 500;

/** What a tap or click acts on by itself: a mark on it must not take that over. */
const controls =
  'a[href], area, button, input, select, textarea, label, summary, [role="button"], [role="link"]';

export interface HoverOptions {
  card: Card;
  host: CardHost;
  marks: Marks;
  signal: AbortSignal;
}

/**
 * Opens and closes the card by pointer, touch and Escape. On a touch screen a tap on a mark opens it; a mark in a link
 * or button leaves the tap to the page, and is reached by the keyboard's walk or the popup's list.
 */
export class Hover {
  private readonly options: HoverOptions;
  private at: { point: Point; target: EventTarget | null } | null = null;
  private frame = 0;
  private pending: { noted: Noted; timer: ReturnType<typeof setTimeout> } | null = null;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  /** Closed with the pointer still on it: it opens again when the pointer has been elsewhere. */
  private dismissed: Noted | null = null;
  private toCard = Number.POSITIVE_INFINITY;
  private touch: { point: Point; time: number } | null = null;

  constructor(options: HoverOptions) {
    this.options = options;
    const { signal } = options;
    const passive = { signal, passive: true, capture: true };
    addEventListener('pointermove', (event) => this.onMove(event), passive);
    addEventListener('pointerdown', (event) => this.onDown(event), passive);
    addEventListener('pointerup', (event) => this.onUp(event), passive);
    addEventListener('pointerout', (event) => event.relatedTarget === null && this.leave(), passive);
    addEventListener('scroll', () => this.onScroll(), passive);
    addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.frame);
      this.stopDwelling();
      this.stay();
    });
  }

  private onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || (this.options.marks.size === 0 && !this.options.card.current))
      return;
    // A pressed button is a drag or a selection: no card gets in its way.
    if (event.buttons !== 0) {
      this.stopDwelling();
      return;
    }
    this.at = { point: { x: event.clientX, y: event.clientY }, target: event.target };
    this.lookSoon();
  }

  /** The page moved under the pointer, which may now rest on something else. */
  private onScroll(): void {
    this.stopDwelling();
    if (!this.at || !this.options.card.current) return;
    this.at.target = document.elementFromPoint(this.at.point.x, this.at.point.y);
    this.lookSoon();
  }

  private lookSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (this.at) this.look(this.at.point, this.at.target);
    });
  }

  private look(point: Point, target: EventTarget | null): void {
    const { card, host, marks } = this.options;
    if (this.isOnCard(point, target)) {
      host.lift();
      this.stopDwelling();
      this.stay();
      return;
    }
    host.lower();
    const noted = mentionAt(point, marks, target);
    if (noted !== this.dismissed) this.dismissed = null;
    if (noted !== null && noted === card.current) {
      this.stopDwelling();
      this.stay();
      return;
    }
    const onTheWay = this.isOnTheWay(point);
    if (card.current && !card.isHeld) {
      if (onTheWay) this.stay();
      this.leave();
    }
    if (noted && noted !== this.dismissed && !onTheWay && !card.isHeld) this.dwellOn(noted);
    else this.stopDwelling();
  }

  /** Also where a modal dialog of the page keeps the card from being what the pointer is on, or ours the page. */
  private isOnCard(point: Point, target: EventTarget | null): boolean {
    const { host } = this.options;
    const box = host.box();
    const isTarget = target instanceof Node && host.isOurs(target);
    return isTarget && !host.isLifted ? true : box !== null && host.mayBeLifted && isIn(point, box);
  }

  /** Whether the pointer is between the word and its card and getting closer to the card. */
  private isOnTheWay(point: Point): boolean {
    const boxes = this.options.card.boxes;
    if (!boxes || !isInCorridor(point, boxes.word, boxes.card)) {
      this.toCard = Number.POSITIVE_INFINITY;
      return false;
    }
    const before = this.toCard;
    this.toCard = distanceTo(point, boxes.card);
    return this.toCard <= before;
  }

  private dwellOn(noted: Noted): void {
    if (this.pending?.noted === noted) return;
    this.stopDwelling();
    const timer = setTimeout(() => {
      this.pending = null;
      this.stay();
      this.options.card.open(noted, { hold: 'pointer', ...(this.at && { point: this.at.point }) });
    }, dwell);
    this.pending = { noted, timer };
  }

  private stopDwelling(): void {
    if (this.pending) clearTimeout(this.pending.timer);
    this.pending = null;
  }

  /** The pointer is where it keeps the card open. */
  private stay(): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
  }

  private leave(): void {
    const { card } = this.options;
    this.stopDwelling();
    if (!card.current || card.isHeld) return;
    this.leaving ??= setTimeout(() => {
      this.leaving = undefined;
      if (!card.isHeld) card.close();
    }, grace);
  }

  private onDown(event: PointerEvent): void {
    const { card, host, marks } = this.options;
    this.stopDwelling();
    const point = { x: event.clientX, y: event.clientY };
    if (event.pointerType === 'touch') this.touch = { point, time: event.timeStamp };
    if (!card.current || card.isPinned) return;
    if (this.isOnCard(point, event.target)) return;
    host.lower();
    if (mentionAt(point, marks, event.target) !== card.current) card.close();
  }

  private onUp(event: PointerEvent): void {
    const touch = this.touch;
    this.touch = null;
    if (event.pointerType !== 'touch' || !touch) return;
    const point = { x: event.clientX, y: event.clientY };
    const moved = Math.hypot(point.x - touch.point.x, point.y - touch.point.y);
    if (moved > tapReach || event.timeStamp - touch.time > tapTime) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(controls)) return;
    const noted = mentionAt(point, this.options.marks, target ?? null);
    if (!noted) return;
    this.options.card.open(noted, { hold: 'chosen', point });
    this.options.host.lift();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    this.stopDwelling();
    if (!this.options.card.current) return;
    // The card is what lies on top: the page's own Escape comes with the next press.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.stay();
    this.dismissed = this.options.card.current;
    this.options.card.close();
  }
}
