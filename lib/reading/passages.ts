/** A few words of a page, with those that speak for something set apart. */
export interface Passage {
  parts: { text: string; speaks: boolean }[];
}

/** Half-open, in UTF-16 units of the text it was found in. */
export interface Span {
  start: number;
  end: number;
}

/** So much text stands on each side of what speaks, in UTF-16 units. */
const reach = 60;
/** What speaks further apart than this does not fit into one passage. */
const farthest = 240;

/**
 * The passages of a text in which `spans` stand: one where they are close together, with an ellipsis where words were
 * left out.
 */
export function passagesAround(text: string, spans: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  let run: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const [first] = run;
    const last = run.at(-1);
    if (last && span.start < last.end) continue;
    if (first && span.end - first.start > farthest) {
      passages.push(passage(text, run));
      run = [];
    }
    run.push(span);
  }
  if (run.length > 0) passages.push(passage(text, run));
  return passages;
}

/** The place of `word` in `text` nearest to `at`, outside of `but`; null where it stands nowhere else. */
export function nearest(text: string, word: string, at: number, but?: Span): Span | null {
  let best: Span | null = null;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (but && start < but.end && end > but.start) continue;
    if (best && Math.abs(start - at) >= Math.abs(best.start - at)) break;
    best = { start, end };
  }
  return best;
}

function passage(text: string, spans: readonly Span[]): Passage {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return { parts: [] };
  const from = wordStart(text, first.start);
  const to = wordEnd(text, last.end);
  const parts: Passage['parts'] = [];
  const add = (start: number, end: number, speaks: boolean) => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ');
    if (words !== '') parts.push({ text: words, speaks });
  };
  if (from > 0) parts.push({ text: '… ', speaks: false });
  let at = from;
  for (const { start, end } of spans) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (to < text.length) parts.push({ text: ' …', speaks: false });
  return { parts };
}

function wordStart(text: string, start: number): number {
  const from = Math.max(start - reach, 0);
  if (from === 0) return 0;
  const space = text.slice(from, start).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, end: number): number {
  const to = Math.min(end + reach, text.length);
  if (to === text.length) return to;
  const space = /\s\S*$/u.exec(text.slice(end, to));
  return space ? end + space.index : to;
}
