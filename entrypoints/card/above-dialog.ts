/** Where a modal dialog of ours shows the card: where it would be without one. */
export function dialogStyle(width: number, { left, top }: { left: number; top: number }): string {
  return `dialog { all: unset; display: block; }
dialog:modal { position: fixed; inset: ${top}px auto auto ${left}px; inline-size: ${width}px; }
dialog::backdrop { background: none; }`;
}

/**
 * While the page shows a modal dialog, the browser takes no input for anything else on it, our card included, wherever
 * it lies. Only a modal dialog of our own is excepted: the card becomes one as long as the pointer or the focus is on it.
 */
export class AboveDialog {
  private dialog: HTMLDialogElement | null = null;

  /** To be called when a card has been drawn: makes ready to lift it where the page shows a modal dialog. */
  prepare(root: ShadowRoot): void {
    const content = root.lastElementChild;
    if (!content || !document.querySelector('dialog:modal')) return;
    this.dialog = document.createElementNS('http://www.w3.org/1999/xhtml', 'dialog') as HTMLDialogElement;
    root.append(this.dialog);
    this.dialog.append(content);
  }

  /** To be called when the card is gone: the next one may open where no dialog is. */
  forget(): void {
    this.dialog?.remove();
    this.dialog = null;
  }

  get mayBeLifted(): boolean {
    return this.dialog !== null;
  }

  get isLifted(): boolean {
    return this.dialog?.open ?? false;
  }

  /** The card takes input, and the page's dialog none. */
  lift(): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
  }

  /** The page's dialog takes input again, and has the focus that it had. */
  lower(): void {
    this.dialog?.close();
  }

  /** The card's box while it is lifted out of its host. */
  box(): DOMRect | null {
    return this.isLifted && this.dialog ? this.dialog.getBoundingClientRect() : null;
  }
}
