/** Words that a text gives as somebody's own. The marks are not part of them. */
export interface Quotation {
  start: number;
  end: number;
  text: string;
}

/** Each kind of opening mark with what closes it. */
const closers: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
  "'": "'",
};
const letter = /[\p{L}\p{N}]/u;

/** A quotation runs on for at most this many characters; a mark that is never closed opens nothing. */
const longest = 1_200;

/** The quotations of a block of text, outermost only, in order. Apostrophes open and close nothing. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = closers[text[at] ?? ''];
    if (closing === undefined || !opens(text, at)) continue;
    const end = closeOf(text, at, closing);
    if (end < 0) continue;
    const inside = text.slice(at + 1, end);
    const trimmed = inside.trim();
    if (trimmed !== '') {
      const start = at + 1 + inside.indexOf(trimmed);
      found.push({ start, end: start + trimmed.length, text: trimmed });
    }
    at = end;
  }
  return found;
}

/** The mark at `at` opens: nothing is spelled right before it, and something right after. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/u.test(after)) return text[at] === '«';
  return !letter.test(before) || /\p{Lo}/u.test(before);
}

function closeOf(text: string, at: number, closing: string): number {
  const isSingle = closing === '’' || closing === "'";
  for (let end = at + 1; end < text.length && end - at <= longest; end++) {
    if (!closing.includes(text[end] ?? '')) continue;
    // "China's", "the companies' own": only a mark that no letter follows closes single quotes.
    if (isSingle && letter.test(text[end + 1] ?? ' ')) continue;
    return end;
  }
  return -1;
}
