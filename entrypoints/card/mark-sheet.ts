/** The three marks, by the shape of their line. The names are neutral: pages can see them in CSS.highlights. */
export type Shape = 'solid' | 'dotted' | 'double';
export const shapes: readonly Shape[] = ['solid', 'dotted', 'double'];

export function highlightName(shape: Shape): string {
  return `noted-${shape}`;
}

const line: Record<Shape, string> = { solid: 'solid 1.5px', dotted: 'dotted 2px', double: 'double 1.5px' };

/** In Firefox the line is there only while public/while-installed.css is. */
const underline = import.meta.env.FIREFOX ? 'var(--noted-line, none)' : 'underline';

/**
 * In Chromium an element without a rule of its own for a highlight takes its parent's, into shadow trees too. A rule that
 * fits every element would make each later change of style on the page half as dear again; Firefox inherits nothing.
 */
const where = import.meta.env.FIREFOX ? '' : ':root';

const canvasText = 'text-decoration-color: CanvasText;';
const inBox = (thickness: string, offset: string): string =>
  `text-decoration-color: HighlightText; text-decoration-thickness: ${thickness}; text-underline-offset: ${offset};`;

/**
 * In forced colours Chromium draws every highlight as a box in the colours of a selection, whatever its style says, and the
 * line in those of its letters: it can be told by its shape only inside of the box, close under the letters.
 */
const forced: Record<Shape, string> = import.meta.env.FIREFOX
  ? { solid: canvasText, dotted: canvasText, double: canvasText }
  : { solid: inBox('1.5px', '8%'), dotted: inBox('2px', '8%'), double: inBox('1px', '4%') };

/**
 * The marks' style: a line under the words and nothing else, in the text's own colour, so that it can be read wherever
 * the text can. (Chrome computes anything made from `currentColor`, such as a mix, and lengths in `em` with the root's
 * colour and letters.) public/marks.css is the same.
 */
export const markSheetText = shapes
  .map(
    (shape) => `${where}::highlight(${highlightName(shape)}) {
  text-decoration: ${underline} ${line[shape]} currentColor;
  text-underline-offset: 26%;
  text-decoration-skip-ink: none;
}`,
  )
  .concat(
    `@media (forced-colors: active) {
${shapes.map((shape) => `  ${where}::highlight(${highlightName(shape)}) { ${forced[shape]} }`).join('\n')}
}`,
  )
  .join('\n');

/** Whether a style sheet is of this script, or of one that was ended before it could leave. */
export function isMarkSheet(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules[0]?.cssText.includes(`::highlight(${highlightName('solid')})`) ?? false;
}

/**
 * Whether the browser itself has given this document the marks' style: in Chromium public/marks.css is registered with
 * the page's script, for a sheet that comes once the page is there makes the browser work out the style of all of it.
 */
export function isStyledByBrowser(): boolean {
  if (import.meta.env.FIREFOX) return false;
  const { documentElement } = document;
  const style =
    documentElement && getComputedStyle(documentElement, `::highlight(${highlightName('solid')})`);
  return style?.textDecorationLine === 'underline';
}
