import { type Density, loadDensity, watchDensity } from '../../lib/browser/density-store.ts';
import type { Entry, Noted } from '../../lib/browser/noted.ts';
import { firstOfSections } from './sections.ts';

interface DensityOptions {
  signal: AbortSignal;
  /** Works steps off in the page's idle time; rejects when the signal aborts. */
  work(steps: Iterator<unknown>): Promise<number>;
  /** The page's mentions, in the order of the page. */
  entries(): readonly Entry[];
  /** Other mentions are to be marked than before. */
  onChange(): void;
}

/** While a page is read, what comes first is worked out no more often than this, in milliseconds. */
const sortEvery = 100;

/** Which mentions are marked, by the user's choice. While that is every one, nothing is worked out. */
export class MarkDensity {
  /** Null until it is known: nothing is marked that would have to go again. */
  private chosen: Density | null = null;
  private first: ReadonlySet<Noted> = new Set();
  private sorting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly options: DensityOptions;

  constructor(options: DensityOptions) {
    this.options = options;
    const { signal } = options;
    // When the extension is gone there is nothing to choose from, and the page is told so on its next message.
    const read = () =>
      loadDensity().then(
        (density) => this.choose(density),
        () => this.choose('every'),
      );
    watchDensity(() => void read(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.timer));
    void read();
  }

  /** Whether a mention is marked. Where the page differs from the record, always. */
  marks(noted: Noted): boolean {
    if (this.chosen === null) return false;
    return this.chosen === 'every' || noted.findings.length > 0 || this.first.has(noted);
  }

  /** To be called when mentions came, went, or are shown or hidden: works out anew what comes first, once for all of them. */
  changed(): void {
    if (this.chosen !== 'first') return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.sorting) this.changed();
      else this.sort();
    }, sortEvery);
  }

  private choose(density: Density): void {
    if (this.options.signal.aborted || density === this.chosen) return;
    this.chosen = density;
    this.sort();
  }

  private sort(): void {
    if (this.chosen !== 'first') {
      this.options.onChange();
      return;
    }
    this.sorting = true;
    this.options.work(this.findFirst()).then(
      () => {
        this.sorting = false;
        this.options.onChange();
      },
      (fault: unknown) => {
        if (!this.options.signal.aborted) throw fault;
      },
    );
  }

  private *findFirst(): Generator<void> {
    this.first = yield* firstOfSections([...this.options.entries()], headings());
  }
}

/** What begins a section; a thread of posts without headings has articles. */
function headings(): Element[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading], article')];
}
