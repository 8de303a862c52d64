/** The three marks, by the shape of their line. The names are neutral: pages can see them in CSS.highlights. */
export type Shape = 'solid' | 'dotted' | 'double';
export const shapes: readonly Shape[] = ['solid', 'dotted', 'double'];

/** Whether a style sheet is of this script, or of one that was ended before it could leave. */
export function isMarkSheet(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules[0]?.cssText.startsWith(`::highlight(${highlightName('solid')})`) ?? false;
}

export function highlightName(shape: Shape): string {
  return `noted-${shape}`;
}

const line: Record<Shape, string> = { solid: 'solid 1.5px', dotted: 'dotted 2px', double: 'double 1.5px' };

/** In Firefox the line is there only while public/while-installed.css is. */
const underline = import.meta.env.FIREFOX ? 'var(--noted-line, none)' : 'underline';

/**
 * The marks' style: a line under the words and nothing else, in the text's own colour, so that it can be read wherever
 * the text can. (Chrome computes anything made from `currentColor`, such as a mix, with the root's colour.)
 */
export const markSheetText = shapes
  .map(
    (shape) => `::highlight(${highlightName(shape)}) {
  text-decoration: ${underline} ${line[shape]} currentColor;
  text-underline-offset: 0.26em;
  text-decoration-skip-ink: none;
}`,
  )
  .concat(
    `@media (forced-colors: active) { ${shapes
      .map((shape) => `::highlight(${highlightName(shape)}) { text-decoration-color: CanvasText; }`)
      .join(' ')} }`,
  )
  .join('\n');
