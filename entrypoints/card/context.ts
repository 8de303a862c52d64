const reach = 48;

/** A few words on each side of [start, end) of a block's text, on one line, with an ellipsis where words were cut. */
export function contextOf(text: string, start: number, end: number): string {
  let from = Math.max(start - reach, 0);
  if (from > 0) {
    const space = text.slice(from, start).search(/\s/);
    if (space >= 0) from += space + 1;
  }
  let to = Math.min(end + reach, text.length);
  if (to < text.length) {
    const space = /\s\S*$/.exec(text.slice(end, to));
    if (space) to = end + space.index;
  }
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`;
}
