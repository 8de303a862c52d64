/** The three marks, by the shape of their line. The names are neutral: pages can see them in CSS.highlights. */
export type Shape = 'solid' | 'dotted' | 'double';
export const shapes: readonly Shape[] = ['solid', 'dotted', 'double'];

export function highlightName(shape: Shape): string {
  return `noted-${shape}`;
}

const line: Record<Shape, string> = { solid: 'solid 1.5px', dotted: 'dotted 2px', double: 'double 1.5px' };

/**
 * The marks' style: a line under the words and nothing else, in the text's own colour, so that it can be read wherever
 * the text can. (Chrome computes anything made from `currentColor`, such as a mix, with the root's colour.)
 */
export const markSheetText = shapes
  .map(
    (shape) => `::highlight(${highlightName(shape)}) {
  text-decoration: underline ${line[shape]} currentColor;
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
