import { toBackground } from '../../lib/browser/send.ts';
import { readAfter } from '../../lib/dossier/since-read.ts';
import type { Dossier, News } from '../../lib/record/views.ts';

/** Notes what was read in the card, and keeps what is new in it before the eyes that read it. */
export class CardReading {
  private entity: string | null = null;
  private news: News | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What was read in this frame and has had no news since. */
  private readonly done = new Set<string>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** The card shows an entity; from now on it may be read. */
  begin(entity: string): void {
    if (entity === this.entity) return;
    this.end();
    this.entity = entity;
    this.timer = setTimeout(() => this.note(entity), readAfter);
  }

  /** The card was closed. */
  end(): void {
    clearTimeout(this.timer);
    this.entity = null;
    this.news = undefined;
  }

  /** The card's dossiers, its own with the news it was opened with. */
  withNews(dossiers: Dossier[]): Dossier[] {
    const [own, ...others] = dossiers;
    if (!own || own.entity.id !== this.entity) return dossiers;
    this.news = own.news ?? this.news;
    return this.news ? [{ ...own, news: this.news }, ...others] : dossiers;
  }

  private note(entity: string): void {
    if (document.hidden || (this.done.has(entity) && !this.news)) return;
    this.done.add(entity);
    toBackground('record/seen', { show: 'entity', id: entity }).catch((fault: unknown) => {
      // Then it is not remembered: the next card that is read says so again.
      this.done.delete(entity);
      console.info('On Record could not note what was read.', fault);
    });
  }
}
