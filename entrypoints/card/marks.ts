import type { Noted } from '../../lib/browser/noted.ts';
import { locate } from '../../lib/reading/text-block.ts';
import { treeOf } from '../../lib/reading/tree.ts';
import {
  highlightName,
  isMarkSheet,
  isStyledByBrowser,
  markSheetText,
  type Shape,
  shapes,
} from './mark-sheet.ts';

/** The line a mention gets. */
export function shapeOf(noted: Noted): Shape {
  if (noted.findings.length > 0) return 'double';
  return noted.mention.certainty === 'sure' ? 'solid' : 'dotted';
}

/** The ranges of a mention: one, or one for each piece when it runs from one tree into another (a slot). */
export function rangesOf(noted: Noted): StaticRange[] {
  const { block } = noted.entry;
  const { start, end } = noted.mention;
  const whole = locate(block, start, end);
  if (treeOf(whole.startNode) === treeOf(whole.endNode))
    return [
      new StaticRange({
        startContainer: whole.startNode,
        startOffset: whole.startOffset,
        endContainer: whole.endNode,
        endOffset: whole.endOffset,
      }),
    ];
  return block.pieces
    .filter((piece) => piece.at < end && piece.at + piece.length > start)
    .map(
      (piece) =>
        new StaticRange({
          startContainer: piece.node,
          startOffset: Math.max(start - piece.at, 0),
          endContainer: piece.node,
          endOffset: Math.min(end - piece.at, piece.length),
        }),
    );
}

interface Mark {
  shape: Shape;
  ranges: StaticRange[];
}

/**
 * The lines under the words: CSS highlights, and a style sheet where the browser has not brought it itself. Nothing is
 * put into the page.
 */
export class Marks {
  private readonly lines = Object.fromEntries(shapes.map((shape) => [shape, new Highlight()])) as Record<
    Shape,
    Highlight
  >;
  private readonly sheet = new CSSStyleSheet();
  private isStyled: boolean | undefined;
  private readonly trees = new Set<Document | ShadowRoot>();
  private readonly marked = new Map<Noted, Mark>();
  private rangeCount = 0;
  private asserting = false;
  private readonly byRange = new WeakMap<AbstractRange, Noted>();

  constructor(signal: AbortSignal) {
    this.sheet.replaceSync(markSheetText);
    // What the record contradicts lies over what it knows, where two names overlap.
    shapes.forEach((shape, at) => {
      this.lines[shape].priority = at;
    });
    signal.addEventListener('abort', () => this.remove());
  }

  /** The mentions that are marked now: those in and near the view. */
  get all(): Iterable<Noted> {
    return this.marked.keys();
  }

  get size(): number {
    return this.marked.size;
  }

  /** The shadow trees with marks, for hit testing. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.trees].filter((tree) => tree instanceof ShadowRoot);
  }

  /** The mention a marked range belongs to. */
  of(range: AbstractRange): Noted | undefined {
    return this.byRange.get(range);
  }

  rangesOf(noted: Noted): readonly StaticRange[] {
    return this.marked.get(noted)?.ranges ?? rangesOf(noted);
  }

  /** Marks a mention, or gives it another line. */
  set(noted: Noted): void {
    const shape = shapeOf(noted);
    const mark = this.marked.get(noted);
    if (mark?.shape === shape) return;
    if (mark) for (const range of mark.ranges) this.lines[mark.shape].delete(range);
    const ranges = mark?.ranges ?? rangesOf(noted);
    if (!mark) this.rangeCount += ranges.length;
    this.marked.set(noted, { shape, ranges });
    for (const range of ranges) {
      this.byRange.set(range, noted);
      this.lines[shape].add(range);
      const tree = treeOf(range.startContainer);
      if (tree) this.trees.add(tree);
    }
    this.assertSoon();
  }

  unset(noted: Noted): void {
    const mark = this.marked.get(noted);
    if (!mark) return;
    this.marked.delete(noted);
    this.rangeCount -= mark.ranges.length;
    for (const range of mark.ranges) this.lines[mark.shape].delete(range);
  }

  private assertSoon(): void {
    if (this.asserting) return;
    this.asserting = true;
    queueMicrotask(() => {
      this.asserting = false;
      this.assert();
    });
  }

  /** Puts back what the page may have cleared: the registry and the lists of sheets are the page's too. Cheap. */
  assert(): void {
    if (this.marked.size === 0) return;
    for (const shape of shapes)
      if (CSS.highlights.get(highlightName(shape)) !== this.lines[shape])
        CSS.highlights.set(highlightName(shape), this.lines[shape]);
    for (const tree of this.trees)
      if (tree instanceof ShadowRoot && !tree.host.isConnected) this.trees.delete(tree);
    this.assertStyle();
    const size = shapes.reduce((sum, shape) => sum + this.lines[shape].size, 0);
    if (size !== this.rangeCount)
      for (const { shape, ranges } of this.marked.values())
        for (const range of ranges) this.lines[shape].add(range);
  }

  private assertStyle(): void {
    this.isStyled ??= isStyledByBrowser();
    if (this.isStyled) return;
    // Chromium's document passes the style on to its shadow trees.
    for (const tree of import.meta.env.FIREFOX ? this.trees : [document])
      if (!tree.adoptedStyleSheets.includes(this.sheet))
        tree.adoptedStyleSheets = [
          ...tree.adoptedStyleSheets.filter((sheet) => !isMarkSheet(sheet)),
          this.sheet,
        ];
  }

  private remove(): void {
    for (const shape of shapes)
      if (CSS.highlights.get(highlightName(shape)) === this.lines[shape])
        CSS.highlights.delete(highlightName(shape));
    for (const tree of [document, ...this.trees])
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.trees.clear();
    this.marked.clear();
  }
}
