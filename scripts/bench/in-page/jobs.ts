import { rangesOf } from '../../../entrypoints/card/marks.ts';
import { Found } from '../../../entrypoints/page.content/found.ts';
import { readBlocks } from '../../../lib/reading/read-blocks.ts';
import { openPage } from '../../../lib/spot/find-mentions.ts';
import type { NameIndex } from '../../../lib/spot/names.ts';

/** Reads a whole page in one piece; gives something that depends on all of it. */
export type Job = (index: NameIndex, pattern: RegExp) => number;

const nothing = { come() {}, go() {} };

/** By id: the walk alone, and what is done on it. */
export const jobs: Record<string, Job> = {
  'bare walk': () => {
    let length = 0;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) length += (node as Text).data.length;
    return length;
  },
  'ours, blocks': () => {
    let length = 0;
    for (const { text } of readBlocks<Node>(document)) length += text.length;
    return length;
  },
  'ours, matched': (index) => match(index).entries.size,
  'ours, marked': (index) => {
    const marks = new Highlight();
    for (const entry of match(index).entries)
      for (const noted of entry.noted) for (const range of rangesOf(noted)) marks.add(range);
    CSS.highlights.set('bench', marks);
    return marks.size;
  },
  'trie RegExp, span per mark': (_, pattern) => {
    const nodes: Text[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node as Text);
    let marks = 0;
    for (const node of nodes) marks += wrapIn(node, pattern);
    return marks;
  },
};

function match(index: NameIndex): Found {
  const found = new Found(openPage(index), nothing);
  const old = new Set<never>();
  for (const block of readBlocks<Node>(document)) found.read(block, old);
  for (const _ of found.decideAgain());
  return found;
}

/** As mark.js does it: each text node by itself, split around every match. */
function wrapIn(node: Text, pattern: RegExp): number {
  let marks = 0;
  let rest = node;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(rest.data); match; match = pattern.exec(rest.data)) {
    const named = rest.splitText(match.index);
    rest = named.splitText(match[0].length);
    const mark = document.createElement('mark');
    named.replaceWith(mark);
    mark.append(named);
    marks++;
    pattern.lastIndex = 0;
  }
  return marks;
}
