import { rangesOf } from '../../../entrypoints/card/marks.ts';
import { Reader } from '../../../entrypoints/page.content/reader.ts';
import { Sifter } from '../../../entrypoints/page.content/sifter.ts';
import { Found } from '../../../entrypoints/spot/found.ts';
import type { FoundOnPage, OpenFound } from '../../../lib/browser/spot-handoff.ts';
import { readBlocks } from '../../../lib/reading/read-blocks.ts';
import { openPage } from '../../../lib/spot/find-mentions.ts';
import type { NameIndex } from '../../../lib/spot/names.ts';
import type { Sieve } from '../../../lib/spot/sieve.ts';

/** What jobs work with, made ready beforehand. */
export interface Opened {
  index: NameIndex;
  sieve: Sieve;
  pattern: RegExp;
}

/** Reads a whole page in one piece; gives something that depends on all of it. */
export type Job = (opened: Opened) => number;

/** What the names' script of the extension hands over. */
export const openFound =
  (index: NameIndex): OpenFound =>
  (events) =>
    new Found(() => openPage(index), events);

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
  'ours, sifted': (opened) => (read(opened) ? 1 : 0),
  'ours, matched': (opened) => match(opened).entries.size,
  'ours, marked': (opened) => {
    const marks = new Highlight();
    for (const entry of match(opened).entries)
      for (const noted of entry.noted) for (const range of rangesOf(noted)) marks.add(range);
    CSS.highlights.set('bench', marks);
    return marks.size;
  },
  'trie RegExp, span per mark': ({ pattern }) => {
    const nodes: Text[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node as Text);
    let marks = 0;
    for (const node of nodes) marks += wrapIn(node, pattern);
    return marks;
  },
};

/** What is found on the page: sifted without the names, and what may hold one read with them. */
function match(opened: Opened): FoundOnPage {
  const found = openFound(opened.index)({ come() {}, go() {} });
  read(opened, found);
  return found;
}

/** As the page's script reads the document, in one piece. True when names may stand there. */
function read({ sieve }: Opened, names?: FoundOnPage): boolean {
  let isThere = false;
  let found: FoundOnPage | null = null;
  const reader = new Reader({
    sifter: new Sifter(sieve, () => []),
    found: () => found,
    onHit: () => {
      isThere = true;
    },
    signal: new AbortController().signal,
    *explore() {},
    onDoubt() {},
    onSettled() {},
  });
  reader.suspect([document]);
  for (const _ of reader.steps());
  if (!isThere || names === undefined) return isThere;
  found = names;
  reader.noteNames();
  for (const _ of reader.steps());
  return true;
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
