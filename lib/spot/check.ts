import { CODE, EXPANDS, expansionOf, foldHigh, foldLow, IGNORED, isSolo, LETTER, TABLE } from './fold.ts';
import { addToCheck, CHECK_SEED } from './packed-tables.ts';

/** The check of the folded letters of `text` between two offsets; what is no letter does not count. */
export function checkOf(text: string, start: number, end: number): number {
  let check = CHECK_SEED;
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at++;
    if (isSolo(code)) {
      check = addToCheck(check, code);
      continue;
    }
    const letter = (code < TABLE ? foldLow(code) : foldHigh(code)) & CODE;
    if (letter >= LETTER) check = addToCheck(check, letter);
    else if (letter === EXPANDS) {
      for (const character of expansionOf(code))
        check = addToCheck(check, character.codePointAt(0) as number);
    }
  }
  return folded16(check);
}

/** The check of the letters as they stand, capitals and marks included, in one width; gaps do not count. */
export function checkOfLetters(text: string, start: number, end: number): number {
  let check = CHECK_SEED;
  for (const character of text.slice(start, end).normalize('NFKC')) {
    const code = character.codePointAt(0) as number;
    const kind = isSolo(code) ? LETTER : (code < TABLE ? foldLow(code) : foldHigh(code)) & CODE;
    if (kind >= LETTER || kind === EXPANDS) check = addToCheck(check, code);
    else if (kind === IGNORED) continue;
  }
  return folded16(check);
}

/** Sixteen bits are kept: with the 27 or more of the steps, a wrong match stays rarer than one in a billion words. */
function folded16(check: number): number {
  return (check ^ (check >>> 16)) & 0xffff;
}
