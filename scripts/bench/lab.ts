import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { NamedEntity } from '../../lib/spot/types.ts';
import { findChromium } from '../browsers/find.ts';
import { UsageError } from '../command-line.ts';
import { bundle } from './bundle.ts';
import { namesUpTo } from './names.ts';
import { type BenchPage, readPages } from './pages.ts';

export interface LabOptions {
  /** A folder with `pages/*.html`: ordinary pages; the test pages stand in for it. */
  corpora?: string;
  /** A folder with packs of names in JSON, taken before made-up ones. */
  packs?: string;
}

/** The style that the browser brings into pages with the extension's script. */
export const markStyle = `<style>${readFileSync(join(import.meta.dirname, '../../public/marks.css'), 'utf8')}</style>`;

/** What the benches share: one browser without a page's past, the names and the pages. */
export class Lab {
  /** Where pages of the lab stand; nothing of it leaves the machine. */
  readonly address = 'http://bench.test/';

  private constructor(
    private readonly browser: Browser,
    /** The code that runs in pages, as one script: sets `globalThis.bench`. */
    private readonly code: string,
    readonly options: LabOptions,
  ) {}

  static async open(options: LabOptions): Promise<Lab> {
    const found = findChromium();
    if (!found) throw new UsageError('No Chromium was found; install one, or set CHROME_PATH.');
    const code = await bundle();
    const browser = await chromium.launch({
      executablePath: found.path,
      args: ['--enable-precise-memory-info'],
    });
    return new Lab(browser, code, options);
  }

  get machine(): string {
    const [cpu] = cpus();
    return `Chromium ${this.browser.version()}, Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'processor'}`;
  }

  /** Entities with `count` names between them: the record's, then the packs', then made-up ones. */
  names(count: number): NamedEntity[] {
    return namesUpTo(count, this.options.packs);
  }

  /** Real pages, without their scripts. */
  pages(): BenchPage[] {
    return readPages(this.options.corpora);
  }

  /**
   * A page with this HTML in a renderer of its own, our code in it, and nothing warm; what it would load from elsewhere
   * is refused. Closed when `work` is done.
   */
  async inPage<T>(
    html: string,
    work: (page: Page, cdp: CDPSession) => Promise<T>,
    withCode = true,
  ): Promise<T> {
    const context = await this.browser.newContext({ viewport: { width: 1200, height: 800 } });
    try {
      await context.route('**/*', (route) =>
        route.request().url() === this.address
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      const page = await context.newPage();
      await page.goto(this.address, { waitUntil: 'domcontentloaded' });
      const cdp = await context.newCDPSession(page);
      if (withCode) await page.evaluate(this.code);
      return await work(page, cdp);
    } finally {
      await context.close();
    }
  }

  /**
   * Milliseconds of main-thread processor time that `work` costs a page: what other programs take from this machine
   * meanwhile does not count.
   */
  async cpu(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await busy();
    await work();
    return (await busy()) - before;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
