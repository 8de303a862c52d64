import { paragraphs } from '../spot/find-mentions.ts';
import type { ReadBlock } from './types.ts';

/** A plain text's blocks: empty lines part its paragraphs; a short line of its own without a full stop or a bullet is a heading. */
export function plainBlocks(text: string): ReadBlock[] {
  const starts: number[] = [];
  return paragraphs(text, starts).map((paragraph, index) => ({
    text: paragraph,
    start: starts[index] ?? 0,
    heading:
      paragraph.length <= 120 && !/^\s*[•‣◦▪●·*–—-]\s|[\n.!?:;,。！？：；，]$|\n/u.test(paragraph.trimEnd()),
  }));
}
