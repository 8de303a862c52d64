import { browser } from 'wxt/browser';
import type { Places } from '../../components/mention/NotThisOne.tsx';
import { loadUnmarked, watchUnmarked } from '../../lib/browser/unmarked-store.ts';
import { webAddress } from '../../lib/sites/match-pattern.ts';
import { siteOf } from '../../lib/sites/rule-pattern.ts';
import { pageAddress, type Unmarked, unmarkedAt } from '../../lib/sites/unmarked.ts';
import type { Mention } from '../../lib/spot/types.ts';

interface Options {
  signal: AbortSignal;
  /** Judges anew what the page shows: other names are left unmarked here than before. */
  judge(): Promise<void>;
  /** That is done. */
  onChange(): void;
}

/** Which names the user wants left unmarked in this frame. */
export class UnmarkedHere {
  /** Null until it is known: nothing is marked that would have to go again. */
  private list: Unmarked[] | null = null;
  private applied = false;
  private leaves: (mention: Mention) => boolean = () => true;
  private url = '';
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    const { signal } = options;
    const read = () =>
      loadUnmarked().then(
        (list) => this.take(list),
        // Gone is the extension, or what it keeps: the page is told so on its next message.
        () => this.take([]),
      );
    watchUnmarked(() => void read(), signal);
    void read();
  }

  /** True once what the page shows has been judged by it. */
  get known(): boolean {
    return this.applied;
  }

  /** Whether a mention is to be left unmarked. */
  has(mention: Mention): boolean {
    return this.leaves(mention);
  }

  /** To be called when the page may have become another one under a new address. */
  look(): void {
    if (this.list && frameAddress() !== this.url) this.take(this.list);
  }

  /** Where a name can be left unmarked from here. */
  get places(): Places {
    // No address of a private window is kept, and a local file has no site.
    if (browser.extension.inIncognitoContext) return {};
    const url = frameAddress();
    const site = siteOf(url);
    return { page: pageAddress(url), ...(site && { site }) };
  }

  private take(list: Unmarked[]): void {
    if (this.options.signal.aborted) return;
    this.list = list;
    this.url = frameAddress();
    this.leaves = unmarkedAt(list, this.url);
    void this.apply();
  }

  private async apply(): Promise<void> {
    await this.options.judge();
    if (this.options.signal.aborted) return;
    this.applied = true;
    this.options.onChange();
  }
}

/** The frame's address; that of the page around it where it has none of its own (`srcdoc`, `about:blank`). */
function frameAddress(): string {
  let at: Window = window;
  try {
    while (at !== at.parent && !webAddress(at.location.href)) at = at.parent;
    return at.location.href;
  } catch {
    // Another site's page: the browser does not let its frames look.
    return location.href;
  }
}
