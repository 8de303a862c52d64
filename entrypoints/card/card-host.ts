import type { CardEvents, CardView, MountedCard } from '../../components/card-api.ts';
import { mountCard } from '../../components/mount-card.tsx';
import type { Words } from '../../lib/browser/i18n.ts';
import { AboveDialog, dialogStyle } from './above-dialog.ts';
import type { CardPlace } from './place-card.ts';

const tag = 'on-record-card';

/**
 * What no style of the page reaches: `!important` in a shadow tree's `:host` wins over the page's, inline ones too.
 * The backdrop is switched off because pages darken all backdrops for the sake of their own dialogs.
 */
const fixedStyle = `:host::backdrop { display: none !important; }
:host(:not(:popover-open)) { display: none !important; }`;

/** In Firefox the card is there only while public/while-installed.css is. */
const display = import.meta.env.FIREFOX ? 'var(--noted-card, none)' : 'block';

function hostStyle(width: number, { left, top, room }: { left: number; top: number; room: number }): string {
  return `:host {
  all: initial !important;
  display: ${display} !important;
  position: fixed !important;
  inset: ${top}px auto auto ${left}px !important;
  inline-size: ${width}px !important;
  block-size: auto !important;
  max-block-size: ${room}px !important;
  overflow: visible !important;
  --room: ${room}px;
  z-index: 2147483647 !important;
}
${dialogStyle(width, { left, top })}
${fixedStyle}`;
}

/** The one element we ever add: on the document element, with a closed shadow tree that the card is drawn in. */
export class CardHost {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private mounted: MountedCard | null = null;
  private scrolls: [Element, number][] = [];
  private readonly above = new AboveDialog();
  private readonly place = new CSSStyleSheet();
  private readonly resized: ResizeObserver;

  private readonly words: Words;

  /** `onResize` is called when what is drawn takes another size. */
  constructor(words: Words, signal: AbortSignal, onResize: () => void) {
    this.words = words;
    this.resized = new ResizeObserver(onResize);
    signal.addEventListener('abort', () => this.remove());
  }

  isOurs(node: Node): boolean {
    return node === this.host;
  }

  get isOpen(): boolean {
    return this.host?.isConnected === true && this.host.matches(':popover-open');
  }

  /** True when focus is in the card. */
  get hasFocus(): boolean {
    return this.root?.activeElement != null;
  }

  /** The card's own box, in client coordinates. */
  box(): DOMRect | null {
    return this.isOpen && this.host ? (this.above.box() ?? this.host.getBoundingClientRect()) : null;
  }

  /** Draws the card and shows it above everything else; `width` in CSS pixels. */
  show(view: CardView, events: CardEvents, width: number): void {
    const { host, root } = this.ensure();
    const isNew = !this.isOpen;
    if (isNew) {
      // Not to be seen until it has been placed.
      this.place.replaceSync(hostStyle(width, { left: 0, top: -10_000, room: 10_000 }));
      document.documentElement.append(host);
      host.showPopover();
    }
    if (this.mounted) this.mounted.update(view);
    else this.mounted = mountCard(root, this.words, view, events);
    if (isNew) this.above.prepare(root);
    if (!root.adoptedStyleSheets.includes(this.place))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.place];
  }

  update(view: CardView): void {
    this.mounted?.update(view);
  }

  /** The size the card takes when it may be as high as it likes. What is scrolled in it stays where it was. */
  naturalSize(width: number): { width: number; height: number } {
    const scrolled = [...(this.root?.querySelectorAll('*') ?? [])].filter(({ scrollTop }) => scrollTop > 0);
    this.scrolls = scrolled.map((element) => [element, element.scrollTop]);
    this.place.replaceSync(hostStyle(width, { left: 0, top: -10_000, room: 10_000 }));
    const { height } = this.box() ?? { height: 0 };
    return { width, height };
  }

  moveTo(place: CardPlace, width: number): void {
    this.place.replaceSync(hostStyle(width, place));
    for (const [element, top] of this.scrolls.splice(0)) element.scrollTop = top;
  }

  /** Puts the focus on the card itself, from where Tab goes on to its controls. */
  focus(): void {
    this.lift();
    this.root?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Lets go of the focus: a browser may leave it in the card that is seen no more. */
  blur(): void {
    (this.root?.activeElement as HTMLElement | null | undefined)?.blur();
  }

  /** True where the page showed a modal dialog when the card opened. */
  get mayBeLifted(): boolean {
    return this.above.mayBeLifted;
  }

  /** True while the card has the input, and the page's modal dialog has none. */
  get isLifted(): boolean {
    return this.above.isLifted;
  }

  /** Lets the card take input where a modal dialog of the page would keep it from it. */
  lift(): void {
    if (this.isOpen) this.above.lift();
  }

  /** Gives the page's modal dialog back its input. */
  lower(): void {
    this.above.lower();
  }

  hide(): void {
    this.lower();
    if (this.isOpen) this.host?.hidePopover();
    // The next one begins anew: it has copied nothing yet, and nothing in it is unfolded.
    this.mounted?.unmount();
    this.mounted = null;
    this.above.forget();
  }

  private ensure(): { host: HTMLElement; root: ShadowRoot } {
    if (this.host && this.root) return { host: this.host, root: this.root };
    // In Firefox a script of this extension may have been ended with its card still there.
    for (const old of document.querySelectorAll(tag)) old.remove();
    const host = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElement;
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    // What is done in the card is not the page's business: no shortcut of the page, no closing of its menus.
    for (const type of kept)
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    this.resized.observe(host);
    [this.host, this.root] = [host, root];
    return { host, root };
  }

  private remove(): void {
    this.resized.disconnect();
    this.mounted?.unmount();
    this.host?.remove();
    this.mounted = this.host = this.root = null;
  }
}

const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel'],
  ...['focusin', 'focusout', 'copy', 'cut', 'paste', 'selectstart', 'dragstart'],
];
