/** How many edits are forgiven in a word of so many letters: none in short ones, where every edit makes another word. */
export function forgiven(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

// Reused from call to call: a search makes tens of thousands of comparisons.
let before = new Uint8Array(64);
let last = new Uint8Array(64);
let next = new Uint8Array(64);

/**
 * How many edits (a letter changed, dropped, added, or two neighbours swapped) lead from `typed` to some beginning of
 * `text` from `start`; `most + 1` where it takes more than `most`.
 */
export function editsToPrefix(typed: string, text: string, start: number, most: number): number {
  const columns = Math.min(text.length - start, typed.length + most);
  if (columns < typed.length - most) return most + 1;
  if (most === 0) return text.startsWith(typed, start) ? 0 : 1;
  reserve(columns + 1);
  for (let column = 0; column <= columns; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    next[0] = row;
    let least = row;
    // Outside this band the difference in length alone takes too many edits.
    const from = Math.max(1, row - most);
    const to = Math.min(columns, row + most);
    if (from > 1) next[from - 1] = most + 1;
    for (let column = from; column <= to; column += 1) {
      const same = letter === text.charCodeAt(start + column - 1);
      const above = column === row + most ? most + 1 : (last[column] ?? 0);
      let edits = Math.min((last[column - 1] ?? 0) + (same ? 0 : 1), above + 1, (next[column - 1] ?? 0) + 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === text.charCodeAt(start + column - 2) &&
        typed.charCodeAt(row - 2) === text.charCodeAt(start + column - 1);
      if (swapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      next[column] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    [before, last, next] = [last, next, before];
  }
  let best = most + 1;
  for (let column = Math.max(0, typed.length - most); column <= columns; column += 1)
    best = Math.min(best, last[column] ?? best);
  return best;
}

function reserve(length: number): void {
  if (before.length >= length) return;
  before = new Uint8Array(length * 2);
  last = new Uint8Array(length * 2);
  next = new Uint8Array(length * 2);
}
