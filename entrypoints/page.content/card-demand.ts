import { type FrameCard, type FramePage, receiveCard } from '../../lib/browser/card-handoff.ts';
import { toBackground, Unanswered } from '../../lib/browser/send.ts';

/** The card's script of this frame, fetched when it is first needed. */
export class CardDemand {
  /** Null until it is here. */
  card: FrameCard | null = null;
  private coming: Promise<FrameCard> | null = null;
  private readonly page: FramePage;

  constructor(page: FramePage) {
    this.page = page;
  }

  /** Fetches it if it is not here yet. Rejects when it cannot be had. */
  get(): Promise<FrameCard> {
    this.coming ??= this.open().catch((fault: unknown) => {
      this.coming = null;
      throw fault;
    });
    return this.coming;
  }

  /** Something is mentioned: fetches it. A fault is said where developers look; the next use of the page tries again. */
  async want(): Promise<void> {
    if (this.coming) return;
    try {
      await this.get();
    } catch (fault) {
      if (this.page.signal.aborted) return;
      if (fault instanceof Unanswered && fault.why === 'gone') this.page.leave();
      else console.warn('On Record could not mark what is mentioned here:', fault);
    }
  }

  private async open(): Promise<FrameCard> {
    const { page } = this;
    const open = await receiveCard(() => toBackground('card/load'));
    page.signal.throwIfAborted();
    const card = open(page);
    this.card = card;
    await page.work(enterAll(page, card));
    card.changed();
    return card;
  }
}

/** Tells a card of all that was found before it came, one step per block; what comes meanwhile is told as it comes. */
function* enterAll({ entries }: FramePage, card: FrameCard): Generator<void> {
  for (const entry of entries) {
    if (entry.noted.length > 0) card.enter(entry);
    yield;
  }
}
