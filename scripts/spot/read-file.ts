import { readFile as readBytes } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type PageParts, readPageParts } from '../../lib/reading/page-parts.ts';
import { plainBlocks } from '../../lib/reading/plain-blocks.ts';
import { plainParts } from '../../lib/reading/plain-parts.ts';
import { readBlocks } from '../../lib/reading/read-blocks.ts';
import { htmlTree } from '../html-tree.ts';
import { UsageError } from './options.ts';

/** A file as it is read: its text, and the runs of it that read as one. */
export interface ReadFile {
  text: string;
  title: string;
  lang: string;
  /** What it says of itself: when it was written, among others. */
  page: PageParts;
  blocks: { text: string; start: number; heading: boolean }[];
}

/**
 * Reads a file: .html and .htm (and anything else that begins with "<") as a page, the rest as plain text.
 * Throws a `UsageError` when it cannot be read.
 */
export async function readFile(file: string): Promise<ReadFile> {
  const text = await readText(file);
  const extension = extname(file).toLowerCase();
  const isPage =
    ['.html', '.htm', '.xhtml'].includes(extension) || (extension !== '.txt' && /^\s*</.test(text));
  return isPage ? readPage(text) : readPlain(text);
}

/** The text of a file, or of standard input for "-". Throws a `UsageError` when there is none to be had. */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readBytes(file);
  } catch (error) {
    // Missing, a folder, not allowed: the system's own words say which.
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8: offsets into a guess would point at the wrong characters.
    throw new UsageError(`${file} is not UTF-8 text; save it as UTF-8 first.`);
  }
}

/** A page: its blocks, joined by line ends. */
export function readPage(html: string): ReadFile {
  const tree = htmlTree(html);
  const blocks: ReadFile['blocks'] = [];
  let at = 0;
  for (const { text, heading } of readBlocks(tree)) {
    blocks.push({ text, start: at, heading });
    at += text.length + 1;
  }
  const page = readPageParts(tree, '');
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    title: page.title,
    lang: page.lang,
    page,
    blocks,
  };
}

/** A plain text. */
export function readPlain(text: string): ReadFile {
  const blocks = plainBlocks(text);
  return { text, title: '', lang: '', page: plainParts(blocks.map(({ text }) => text)), blocks };
}
