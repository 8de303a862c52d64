import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command-line.ts';
import { readPage } from '../spot/read-file.ts';

export interface BenchPage {
  name: string;
  /** Without scripts, frames and style sheets from elsewhere. */
  html: string;
  /** The text of its blocks. */
  blocks: string[];
}

/** The pages of a corpora folder, or the test pages; those with hardly any text are left out. Throws a `UsageError` when there are none. */
export function readPages(corpora?: string): BenchPage[] {
  const folder =
    corpora === undefined ? join(import.meta.dirname, '../../tests/pages') : join(corpora, 'pages');
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8')
        .replace(/<script\b[\s\S]*?<\/script>/gi, '')
        .replace(/<(iframe|link|meta\s+http-equiv)\b[^>]*>/gi, '');
      return { name, html, blocks: readPage(html).blocks.map(({ text }) => text) };
    })
    .filter(({ blocks }) => blocks.join('').length > 1000);
  if (pages.length === 0)
    throw new UsageError(
      `${folder} has no page of more than 1,000 characters; --corpora takes a folder with pages/*.html.`,
    );
  return pages;
}
