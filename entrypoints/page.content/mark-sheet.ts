/** The three marks, by the shape of their line. The names are neutral: pages can see them in CSS.highlights. */
export type Shape = 'solid' | 'dotted' | 'double';
export const shapes: readonly Shape[] = ['solid', 'dotted', 'double'];

export function highlightName(shape: Shape): string {
  return `noted-${shape}`;
}

const thickness: Record<Shape, string> = { solid: '1.5px', dotted: '2px', double: '3px' };

/**
 * The marks' style: a line under the words and nothing else. Its colour is mixed from the text's own, so that it can
 * be read wherever the text can; where the system rules over colours, it is the text's.
 */
export const markSheetText = shapes
  .map(
    (shape) => `::highlight(${highlightName(shape)}) {
  text-decoration: underline ${shape} ${thickness[shape]} color-mix(in oklab, currentColor 55%, #b8602c);
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
}`,
  )
  .concat(
    `@media (forced-colors: active) { ${shapes
      .map((shape) => `::highlight(${highlightName(shape)}) { text-decoration-color: CanvasText; }`)
      .join(' ')} }`,
  )
  .join('\n');
