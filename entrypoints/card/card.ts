import type { CardEvents, CardView } from '../../components/card-api.ts';
import type { FramePage } from '../../lib/browser/card-handoff.ts';
import { copyCitation } from '../../lib/browser/copy-citation.ts';
import type { Noted } from '../../lib/browser/noted.ts';
import type { WalkStep, WalkTo } from '../../lib/browser/walk.ts';
import type { CardHost } from './card-host.ts';
import { CardReading } from './card-reading.ts';
import type { Point } from './corridor.ts';
import { lineBoxes, visibleBox, wordBox } from './geometry.ts';
import type { Marks } from './marks.ts';
import { NotThis } from './not-this.ts';
import { type Box, type CardPlace, cardWidth, placeCard } from './place-card.ts';
import type { Talk } from './talk.ts';
import type { UnmarkedHere } from './unmarked-here.ts';
import { Why } from './why.ts';

/** What keeps a card open: the pointer, the reader's pin, or a deliberate step, tap or choice in the popup. */
export type Hold = 'pointer' | 'pinned' | 'chosen';

export interface CardOptions {
  host: CardHost;
  marks: Marks;
  talk: Talk;
  unmarked: UnmarkedHere;
  page: FramePage;
  /** The mentions in order, to say which of how many this is. */
  inOrder(): readonly Noted[];
  onStep(step: WalkStep): void;
  /** The card was closed; true where somebody else gives the focus back that it had. */
  onClosed(hadFocus: boolean): boolean;
  signal: AbortSignal;
}

/** The one card of this frame: what it shows, where, and what keeps it open. */
export class Card {
  private shown: Noted | null = null;
  private hold: Hold = 'pointer';
  private point: Point | undefined;
  private word: Box | null = null;
  private side: CardPlace['side'] | undefined;
  private returnTo: HTMLElement | null = null;
  /** The walk has left for another frame, and may come back for what the focus was on. */
  private isAside = false;
  /** How many mentions it has been opened at. */
  private opened = 0;
  private nowhere: WalkTo | undefined;
  private frame = 0;
  private readonly why: Why;
  private readonly not: NotThis;
  private readonly reading: CardReading;
  private readonly options: CardOptions;

  constructor(options: CardOptions) {
    this.options = options;
    this.why = new Why(options.page, () => this.refresh());
    this.not = new NotThis(() => this.refresh());
    this.reading = new CardReading(options.signal);
    const { signal } = options;
    addEventListener('scroll', () => this.followSoon(), { signal, passive: true, capture: true });
    addEventListener('resize', () => this.followSoon(), { signal, passive: true });
    for (const type of ['resize', 'scroll'])
      visualViewport?.addEventListener(type, () => this.followSoon(), { signal, passive: true });
  }

  /** The mention whose card is open, or about to open. */
  get current(): Noted | null {
    return this.shown;
  }

  /** True while moving the pointer away does not close the card. */
  get isHeld(): boolean {
    return this.hold !== 'pointer' || this.options.host.hasFocus;
  }

  get isPinned(): boolean {
    return this.shown !== null && this.hold === 'pinned';
  }

  /** The word and its open card, for the corridor between them. */
  get boxes(): { word: Box; card: Box } | null {
    const card = this.options.host.box();
    return this.shown && this.word && card ? { word: this.word, card } : null;
  }

  /** Opens the card of a mention at its line nearest to `point`; with `focus`, the keyboard goes along. */
  open(noted: Noted, how: { hold: Hold; point?: Point; focus?: boolean }): void {
    const { host, talk } = this.options;
    this.hold = this.isPinned && how.hold === 'chosen' ? 'pinned' : how.hold;
    if (noted !== this.shown) this.opened += 1;
    this.shown = noted;
    this.not.forget();
    this.nowhere = undefined;
    this.reading.begin(noted.mention.entity);
    this.side = undefined;
    this.point = how.point;
    if (how.focus) this.rememberFocus();
    talk.ensureRecord();
    talk.hear(noted);
    host.show(this.view(noted), this.events, cardWidth(visibleBox().right));
    this.place();
    if (how.focus) this.focusWhenFree();
  }

  close(): void {
    if (!this.shown) return;
    const hadFocus = this.options.host.hasFocus;
    this.shown = null;
    this.reading.end();
    this.word = null;
    this.hold = 'pointer';
    if (hadFocus) this.options.host.blur();
    this.options.host.hide();
    if (this.options.onClosed(hadFocus)) return;
    if (hadFocus) this.giveFocusBack();
    else this.returnTo = null;
  }

  /** Closes, for the walk has gone on into another frame; the focus is given back when it is over. */
  stepAside(): void {
    this.isAside = true;
    this.shown = null;
    this.word = null;
    this.hold = 'pointer';
    this.options.host.blur();
    this.options.host.hide();
  }

  /** Puts the focus where it was before a card took it. */
  giveFocusBack(): void {
    const back = this.returnTo;
    this.returnTo = null;
    this.isAside = false;
    back?.focus({ preventScroll: true });
  }

  /** Says that there is nothing of a kind to walk to. */
  sayNowhere(to: WalkTo): void {
    this.nowhere = to;
    this.refresh();
  }

  /** Shows what is known now; a mention that was read anew goes on in its successor, one that is gone closes. */
  refresh(): void {
    if (!this.shown) return;
    const { id } = this.shown;
    const noted = this.options.inOrder().find((noted) => noted.id === id);
    const keeps = this.not.keeps(noted !== undefined);
    if (!keeps && !this.isPinned) {
      this.close();
      return;
    }
    if (noted) this.shown = noted;
    const { host } = this.options;
    const hadFocus = host.hasFocus;
    host.update(this.view(this.shown));
    // What had it may have gone with what was drawn before.
    if (hadFocus && !host.hasFocus) host.focus();
  }

  /** Keeps the card at its word once this frame is drawn. */
  followSoon(): void {
    if (!this.shown || this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.follow();
    });
  }

  private follow(): void {
    if (!this.shown || !this.options.host.isOpen) return;
    const word = this.findWord(this.shown);
    const view = visibleBox();
    const inView = word && word.bottom > view.top && word.top < view.bottom;
    if (inView) this.place();
    // A pinned card stays where it is when its word has scrolled away.
    else if (!this.isPinned && !this.options.host.hasFocus) this.close();
  }

  private findWord(noted: Noted): Box | null {
    return wordBox(lineBoxes(this.options.marks.rangesOf(noted)), this.point);
  }

  private place(): void {
    const { host } = this.options;
    if (!this.shown) return;
    const word = this.findWord(this.shown);
    if (!word) return;
    this.word = word;
    const view = visibleBox();
    const width = cardWidth(view.right - view.left);
    const container = this.shown.entry.block.container;
    const rightToLeft = container instanceof Element && getComputedStyle(container).direction === 'rtl';
    const place = placeCard(word, host.naturalSize(width), view, rightToLeft, this.side);
    this.side = place.side;
    host.moveTo(place, width);
    // Following a scroll, the nearest line is looked for from where the word is now.
    if (this.point) this.point = { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
  }

  private view(noted: Noted): CardView {
    const { talk, inOrder, unmarked } = this.options;
    const all = inOrder();
    const about = talk.about(noted);
    return {
      ...about,
      dossiers: this.reading.withNews(about.dossiers),
      ...this.why.about(noted),
      ...this.not.about,
      places: unmarked.places,
      pinned: this.isPinned,
      opened: this.opened,
      place: { number: all.indexOf(noted) + 1, of: all.length },
      ...(this.nowhere && { nowhere: this.nowhere }),
    };
  }

  private readonly events: CardEvents = {
    onClose: () => this.close(),
    onPin: (pinned) => {
      this.hold = pinned ? 'pinned' : 'chosen';
      this.refresh();
    },
    onSiteOff: () => {
      this.options.talk.siteOff();
      this.close();
    },
    onWhy: () => this.shown && this.why.find(this.shown),
    onUnmark: (where) => {
      if (!this.shown) return;
      const { text, entity } = this.shown.mention;
      // The word loses its mark, and the card must stay for the way back.
      if (this.hold === 'pointer') this.hold = 'chosen';
      void this.not.unmark({ text, entity, where }, () => this.options.host.focus());
    },
    onUndo: () => void this.not.undo(() => this.options.host.focus()),
    onDossier: (entity) => this.options.talk.openDossier(entity),
    onStep: (step) => this.options.onStep(step),
    onCite: copyCitation,
  };

  private rememberFocus(): void {
    if (this.options.host.hasFocus) return;
    const active = document.activeElement;
    const isPlace = active instanceof HTMLElement && active !== document.body;
    // Back from another frame, it is that frame that has the focus now.
    if (this.isAside && (!isPlace || active instanceof HTMLIFrameElement)) return;
    this.returnTo = isPlace ? active : null;
  }

  /** Focus waits while it is somewhere else than in this page, such as in the popup. */
  private focusWhenFree(): void {
    const { host, signal } = this.options;
    // On from a control of the card, such as its own "next", the focus stays on that.
    if (host.hasFocus) return;
    if (document.hasFocus()) host.focus();
    else addEventListener('focus', () => this.shown && host.focus(), { once: true, signal });
  }
}
