/** A sentence's place in the text it was found in; white space around it is not part of it. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Full stops after these never end a sentence: a name or a number follows. */
const leading = new Set(
  'mr mrs ms mx dr prof sen rep gov gen col lt sgt capt maj cmdr adm st mt no nos art sec fig vol pp vs cf approx e.g i.e viz ca bzw mio mrd nr'.split(
    ' ',
  ),
);
/** Full stops after these end a sentence only when what follows cannot go on: "in the U.S. The firm …". */
const trailing = new Set(
  'inc ltd co corp llc bros plc gmbh s.a jr sr etc al dept est u.s u.k u.n e.u d.c p.r.c u.s.a a.m p.m ph.d jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const openers = new Set(
  'the a an it its in on at he she they we you i this that these those there but and so yet however meanwhile according after before when while if as for from since such some many both no'.split(
    ' ',
  ),
);

/** What may end a sentence, with the quotation marks and brackets that close behind it; or a new bullet's line. */
const candidate =
  /[.!?؟…]+["'”’»)\]]*(?=\s|$)|[。！？]+["'”’」』）]*|\n(?=\s*(?:[•‣◦▪●·*–—-]|\d{1,2}[.)])\s)/gu;
/** German days end in a full stop: "am 3. Januar". */
const monthAfterDay = /^(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{Ll}*$/iu;
const lastWord = /[\p{L}\p{N}.]+$/u;
const nextWord = /^[\s"'“‘«([]*([\p{L}\p{N}][\p{L}\p{N}'’.-]*)?/u;

/**
 * The sentences of a block of text, in order. "U.S.", "Co., Ltd.", initials and titles do not end one, nor
 * does a line break by itself, for a page's source may wrap anywhere. Rules of our own and not
 * Intl.Segmenter, which parts "the U.S. Treasury".
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(candidate)) {
    const end = match.index + match[0].length;
    if (!ends(text, from, match.index, match[0], end)) continue;
    push(found, text, from, end);
    from = end;
  }
  push(found, text, from, text.length);
  return found;
}

function ends(text: string, from: number, at: number, mark: string, after: number): boolean {
  if (/[。！？\n]/u.test(mark)) return true;
  const next = nextWord.exec(text.slice(after, after + 60))?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark[0] !== '.' || mark.startsWith('..')) return true;
  const word = (lastWord.exec(text.slice(Math.max(from, at - 30), at))?.[0] ?? '').toLowerCase();
  if (leading.has(word)) return next === '';
  if (word === 'no' && /^\p{Nd}/u.test(next)) return false;
  if (/^\d{1,2}$/.test(word) && monthAfterDay.test(next)) return false;
  const isInitial = /^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== 'i';
  if (isInitial || trailing.has(word)) return next === '' || openers.has(next.toLowerCase());
  return true;
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  found.push({ start, end: start + trimmed.length, text: trimmed });
}
