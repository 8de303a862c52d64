import {
  CODE,
  DIGIT,
  EXPANDS,
  expansionOf,
  foldHigh,
  foldLow,
  IGNORED,
  isSolo,
  LETTER,
  OTHER,
  SOLO,
  TABLE,
} from './fold.ts';
import { hanForm } from './han.ts';
import { addToCheck, CHECK_SEED } from './packed-tables.ts';
import { INFLECTED_FROM, INFLECTED_UNTIL, stemOf } from './word-stem.ts';

/** The check of the folded letters of `text` between two offsets; what is no letter, or only an ending, does not count. */
export function checkOf(text: string, start: number, end: number): number {
  let check = CHECK_SEED;
  // The word being read and its stem, where words inflect.
  let word = start;
  let stem = { start, end: start };
  for (let at = start; at < end; at++) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at++;
    if (isSolo(code)) {
      check = addToCheck(check, hanForm(code));
      continue;
    }
    const letter = (code < TABLE ? foldLow(code) : foldHigh(code)) & CODE;
    if (letter >= INFLECTED_FROM && letter < INFLECTED_UNTIL) {
      if (at >= word) {
        word = wordEnd(text, at, end);
        stem = stemOf(text, at, word);
      }
      if (at < stem.start || at >= stem.end) continue;
    }
    if (letter >= LETTER) check = addToCheck(check, letter);
    else if (letter === EXPANDS) {
      for (const character of expansionOf(code))
        check = addToCheck(check, character.codePointAt(0) as number);
    }
  }
  return folded16(check);
}

/** The same of a whole text. */
export function checkOfWords(text: string): number {
  return checkOf(text, 0, text.length);
}

function wordEnd(text: string, at: number, end: number): number {
  let until = at + 1;
  for (; until < end; until++) {
    const code = text.charCodeAt(until);
    const kind = code < TABLE ? foldLow(code) : OTHER;
    if (((kind & CODE) < LETTER && (kind & CODE) !== IGNORED) || (kind & (DIGIT | SOLO)) !== 0) break;
  }
  return until;
}

/** "МИДа", "МИДом": an acronym with a case ending in small letters. */
const endedAcronym = /(\p{Lu}{2})[а-яіїє]{1,2}(?!\p{L})/gu;

/** "DoJ", "MoD": the small letter of "of" or "Department". */
const smallInside = /^(\p{Lu})o(?=\p{Lu})/u;

/** The check of the letters as they stand, capitals and marks included, in one width; gaps do not count. */
export function checkOfLetters(text: string, start: number, end: number): number {
  let check = CHECK_SEED;
  for (const character of text
    .slice(start, end)
    .normalize('NFKC')
    .replace(endedAcronym, '$1')
    .replace(smallInside, '$1O')) {
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
