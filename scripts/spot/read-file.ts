import { readFile as readFromDisk } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type PageParts, readPageParts } from '../../lib/reading/page-parts.ts';
import { plainBlocks } from '../../lib/reading/plain-blocks.ts';
import { plainParts } from '../../lib/reading/plain-parts.ts';
import { readBlocks } from '../../lib/reading/read-blocks.ts';
import { UsageError, whyNot } from '../command-line.ts';
import { htmlTree } from '../html-tree.ts';
import { decode } from './decode.ts';

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

/** The bytes of a file, or of standard input for "-". Throws a `UsageError` that says why there are none. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFromDisk(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${whyNot(error)}.`);
  }
}

/** The text of a file, or of standard input for "-". Throws a `UsageError` when there is none to be had. */
export async function readText(file: string): Promise<string> {
  const decoded = decode(await readBytes(file));
  if ('text' in decoded) return decoded.text;
  throw new UsageError(`${file} ${decoded.fault}`);
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
