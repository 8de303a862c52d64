/** Begins and ends a run of text. */
export const PARTS = 1;
/** Its text is not prose: code, forms and their buttons, embedded media, what is never shown. */
export const LEFT_OUT = 2;
export const HEADING = 4;

const kinds = new Map<string, number>();
function say(kind: number, tags: string): void {
  for (const tag of tags.split(' ')) kinds.set(tag, (kinds.get(tag) ?? 0) | kind);
}
say(PARTS, 'html body address article aside blockquote center dialog div fieldset form figure figcaption');
say(PARTS, 'footer header hgroup main nav p pre search section hr legend details summary marquee');
say(PARTS, 'ul ol li dl dt dd menu dir table caption colgroup thead tbody tfoot tr td th');
// SVG's.
say(PARTS, 'text foreignObject');
say(PARTS | HEADING, 'h1 h2 h3 h4 h5 h6');
say(LEFT_OUT, 'head script style noscript template title desc metadata math rt rp');
say(LEFT_OUT, 'code pre samp kbd var tt listing xmp plaintext');
say(LEFT_OUT, 'textarea input select option optgroup datalist button meter progress');
say(LEFT_OUT, 'iframe object embed applet video audio canvas noframes noembed');

/** What a tag is for reading: some of `PARTS`, `LEFT_OUT`, `HEADING`. */
export function kindOf(tag: string): number {
  return kinds.get(tag) ?? 0;
}
