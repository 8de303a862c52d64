/** Letters that Unicode does not decompose but readers write without their marks. */
export const plain: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't' },
  // One letter that Persian, Arabic and their keyboards write in two ways.
  ...{ ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه' },
};
export const expanding: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' };

const either = /[øłđðħıŧیىکةßæœþĳ]/g;
/** The marks of Latin, Greek and Cyrillic letters, and the soft hyphen: all that most texts have of `unseen`. */
const commonUnseen = /\u00ad|[\u0300-\u036f]/g;
const mayHaveMore = /[\u0483-\u1fff]|[\u20d0-\u20ff]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2c00-\uffff]/;
/** What is not seen: soft hyphen, zero-width characters, direction marks, and marks on letters. */
const unseen = /[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{M}/gu;
const hanGap = /(?<=[\u1100-\u11ff\u3041-\u9fff])[\s_-]+(?=[\u1100-\u11ff\u3041-\u9fff])/g;

/** A text as the sieve compares it: small letters without marks, as `foldLow` and `foldHigh` fold them one by one. */
export function foldText(text: string): string {
  const apart = text
    .toLowerCase()
    .replace(either, (letter) => plain[letter] ?? expanding[letter] ?? letter)
    .normalize('NFKD')
    .replace(commonUnseen, '');
  if (!mayHaveMore.test(apart)) return apart.toLowerCase();
  // Every page would have to compile what finds the marks of all scripts.
  return apart.replace(unseen, '').toLowerCase().replace(hanGap, '');
}
