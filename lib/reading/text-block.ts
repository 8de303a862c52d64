/** One text node's share of a block: `node.data` stands unchanged at [at, at + length) of the block's text. */
export interface Piece<N> {
  node: N;
  at: number;
  length: number;
}

/** A run of text that reads as one, and the nodes it came from. */
export interface TextBlock<N> {
  text: string;
  pieces: Piece<N>[];
  /** The nearest block-level element, or the root of the tree. */
  container: N;
  heading: boolean;
}

export interface Place<N> {
  startNode: N;
  startOffset: number;
  endNode: N;
  endOffset: number;
}

/**
 * The nodes and offsets of [start, end) of a block's text, ready for a range. A line break has no node: a
 * place that begins or ends on one is drawn in to the text. Throws when there is no text between the two.
 */
export function locate<N>(block: TextBlock<N>, start: number, end: number): Place<N> {
  const first = block.pieces[lastPieceAt(block.pieces, start)];
  const last = block.pieces[lastPieceAt(block.pieces, end - 1)];
  const next = block.pieces[lastPieceAt(block.pieces, start) + 1];
  const from = first !== undefined && start < first.at + first.length ? first : next;
  if (from === undefined || last === undefined || last.at < from.at)
    throw new RangeError(
      `No text between ${start} and ${end} in a block of ${block.text.length} characters.`,
    );
  return {
    startNode: from.node,
    startOffset: Math.max(start - from.at, 0),
    endNode: last.node,
    endOffset: Math.min(end - last.at, last.length),
  };
}

/** Index of the last piece that begins at or before `offset`; -1 before the first. */
function lastPieceAt<N>(pieces: Piece<N>[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Gathers one block's text while the walk goes through inline elements. */
export class BlockDraft<N> {
  private text = '';
  private pieces: Piece<N>[] = [];
  /** What was added last: looking at the end of `text` itself would copy all of it each time. */
  private last = '';
  private lineIsBlank = true;
  private closed = false;
  private seam = false;

  add(node: N, data: string): void {
    const blank = isBlank(data);
    if (data === '' || (blank && this.pieces.length === 0)) return;
    if (this.seam && joinsTwoWords(this.last, data)) this.text += '\n';
    this.closed = false;
    this.seam = false;
    if (!blank) this.lineIsBlank = false;
    this.pieces.push({ node, at: this.text.length, length: data.length });
    this.text += data;
    this.last = data;
  }

  /** A line break: "\n" in the text. False for the second in a row, which parts paragraphs. */
  breakLine(): boolean {
    if (this.pieces.length === 0) return true;
    if (this.lineIsBlank) return false;
    this.text += '\n';
    this.last = '\n';
    this.lineIsBlank = true;
    return true;
  }

  enterInline(isCustom: boolean): void {
    if (this.closed || isCustom) this.seam = true;
  }

  leaveInline(isCustom: boolean): void {
    this.closed = true;
    if (isCustom) this.seam = true;
  }

  /** The block so far and a fresh start; null when there is nothing to read. */
  take(container: N, heading: boolean): TextBlock<N> | null {
    this.closed = false;
    this.seam = false;
    if (this.pieces.length === 0) return null;
    const block = { text: this.text, pieces: this.pieces, container, heading };
    this.text = '';
    this.pieces = [];
    this.lineIsBlank = true;
    return block;
  }
}

function isBlank(text: string): boolean {
  // Most texts begin with a letter: nothing more to ask of them.
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x80) && text.trim() === '';
}

const endOfWord = /[\p{Ll}\p{Lo}\p{Nd}]$/u;
const startOfWord = /^[\p{Lu}\p{Lo}\p{Nd}]/u;
const digitEnd = /\p{Nd}$/u;
const digitStart = /^\p{Nd}/u;

/**
 * Whether two neighbouring elements would run two words into one, as in a byline set by style alone
 * (`<span>Salt Typhoon</span><span>Read more</span>`). A word cut by markup goes on in lower case or digits.
 */
function joinsTwoWords(before: string, after: string): boolean {
  const tail = before.slice(-2);
  const head = after.slice(0, 2);
  if (!endOfWord.test(tail) || !startOfWord.test(head)) return false;
  return !(digitEnd.test(tail) && digitStart.test(head));
}
