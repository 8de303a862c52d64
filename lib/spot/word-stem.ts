import { CODE, foldLow, IGNORED, LETTER, TABLE } from './fold.ts';

/**
 * Scripts whose words change for grammar's sake: Cyrillic takes case endings, Arabic and Hebrew put particles in front.
 * Names and pages are both cut to what stays, so that one spelling in the index serves every form of it.
 */
export const INFLECTED_FROM = 0x430;
export const INFLECTED_UNTIL = 0x700;
const ARABIC_FROM = 0x620;
const HEBREW_FROM = 0x5d0;

/** As folded: `й` reads `и`, `ї` reads `і`, `ё` reads `е`. */
const vowels = new Set([...'аеиоуыэюяіє'].map((letter) => letter.charCodeAt(0)));
const [softSign, hardSign, em, ha, ge, o, ie, tse] = [...'ьъмхгоец'].map((letter) => letter.charCodeAt(0));
const arabicParticles = new Set([...'وفبلك'].map((letter) => letter.charCodeAt(0)));
const [alef, lam] = [...'ال'].map((letter) => letter.charCodeAt(0));
const hebrewParticles = new Set([...'הבלשומכ'].map((letter) => letter.charCodeAt(0)));

/** The letters that must stay: fewer would make unlike words alike. */
const keptCyrillic = 3;
const keptSemitic = 4;

/** The offsets between which a word's stem lies; `start` and `end` bound one word of letters. */
export function stemOf(text: string, start: number, end: number): { start: number; end: number } {
  const first = folded(text, start);
  if (first >= ARABIC_FROM) return { start: afterArabic(text, start, end), end };
  if (first >= HEBREW_FROM) return { start: afterHebrew(text, start, end), end };
  return { start, end: beforeEnding(text, start, end) };
}

/** The folded letter at an offset; 0 for what is no letter, and past every known script. */
function folded(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = code < TABLE ? foldLow(code) & CODE : 0;
  return letter >= LETTER || letter === IGNORED ? letter : 0;
}

/** Захаровой, Захарову, Захарова; Якубец, Якубца: endings are taken off until none is left. */
function beforeEnding(text: string, start: number, end: number): number {
  let until = end;
  for (;;) {
    const size = until - start;
    const last = folded(text, until - 1);
    const before = folded(text, until - 2);
    if (last === IGNORED) until--;
    else if (before < INFLECTED_FROM && before !== IGNORED) return until;
    else if (isGenitive(text, start, until)) until -= 3;
    else if ((last === em || last === ha) && vowels.has(before) && size - 2 >= keptCyrillic) until -= 2;
    else if (last === tse && size - 1 > keptCyrillic) until -= before === ie ? 2 : 1;
    else if ((vowels.has(last) || last === softSign || last === hardSign) && size - 1 >= keptCyrillic)
      until--;
    else return until;
  }
}

/** The end -ого or -его of adjectives and of names made like them. */
function isGenitive(text: string, start: number, until: number): boolean {
  if (until - start - 3 < keptCyrillic || folded(text, until - 1) !== o || folded(text, until - 2) !== ge)
    return false;
  const vowel = folded(text, until - 3);
  return vowel === o || vowel === ie;
}

/** والوزارة, الوزارة, وزارة: "and", "by", "for" and the article are taken off while enough is left. */
function afterArabic(text: string, start: number, end: number): number {
  let from = start;
  for (;;) {
    const first = folded(text, from);
    const size = end - from;
    if (first === alef && folded(text, from + 1) === lam && size - 2 >= keptSemitic) from += 2;
    else if (arabicParticles.has(first) && size - 1 >= keptSemitic) from++;
    else return from;
  }
}

/** שהמוסד, המוסד, מוסד. */
function afterHebrew(text: string, start: number, end: number): number {
  let from = start;
  while (end - from - 1 >= keptSemitic && hebrewParticles.has(folded(text, from))) from++;
  return from;
}
