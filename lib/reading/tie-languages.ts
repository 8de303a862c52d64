import type { ReadLanguage } from './language.ts';
import { RECORD_SAYS, SAID_TO_BE, SUBJECT } from './roles.ts';
import { ar } from './ties/ar.ts';
import { de } from './ties/de.ts';
import { es } from './ties/es.ts';
import { fr } from './ties/fr.ts';
import { ja } from './ties/ja.ts';
import { ru } from './ties/ru.ts';
import type { Ties } from './ties/ties.ts';

/** Languages beside English and Chinese in which mix-ups are found. */
export const tieLanguages: readonly Ties[] = [de, fr, es, ru, ja, ar];

/** Marks over and between Arabic letters that writers set or leave out. */
const arabicMarks = /[\u064B-\u0652\u0670\u0640]/gu;
/** Asides that name nobody the question is about. */
const aside = / [–—-] [^–—;\uE001-\uE005]{2,120} [–—-](?= )| \([^()\uE001-\uE005]{1,120}\)/gu;

const compiled = new Map<string, RegExp[]>();

/** The ways of those languages that have some here; what may be English is read as English. */
export function tiesOf(languages: readonly ReadLanguage[]): Ties[] {
  if (languages.includes('en')) return [];
  return tieLanguages.filter(({ id }) => languages.includes(id));
}

/**
 * Whether a sentence with roles ties the subject to what it is said to be in another language. `subjectBefore`:
 * the sentences before it speak of the subject alone, so that "the company" is it.
 */
export function tiesIn(ties: readonly Ties[], sentence: string, subjectBefore: boolean): boolean {
  const plain = sentence.replace(arabicMarks, '').replace(aside, '');
  if (ties.some(({ not }) => not.test(plain))) return false;
  return ties.some((one) => tiesInOne(one, plain, subjectBefore));
}

function tiesInOne(ties: Ties, plain: string, subjectBefore: boolean): boolean {
  const told = subjectBefore && !plain.includes(SUBJECT) ? plain.replace(ties.theCompany, SUBJECT) : plain;
  return told.includes(SUBJECT) && rulesOf(ties).some((rule) => rule.test(told));
}

/** Whether a sentence puts the mix-up right for the whole page: a correction, or what the record says beside a "not". */
export function setsRightIn({ not, correction }: Ties, sentence: string): boolean {
  if (!sentence.includes(SAID_TO_BE)) return false;
  const plain = sentence.replace(arabicMarks, '');
  if (sentence.includes(RECORD_SAYS)) return not.test(plain);
  return sentence.includes(SUBJECT) && correction.test(plain);
}

/** Whether a short sentence takes back the one before it ("Das war ein Fehler."). */
export function takesBackIn({ correction }: Ties, sentence: string): boolean {
  return sentence.length < 120 && correction.test(sentence.replace(arabicMarks, ''));
}

function rulesOf({ id, ties }: Ties): RegExp[] {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const rules = ties(SUBJECT, SAID_TO_BE).map((source) => new RegExp(source, 'iu'));
  compiled.set(id, rules);
  return rules;
}
