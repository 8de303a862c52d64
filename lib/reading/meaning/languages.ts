import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { ru } from './languages/ru.ts';
import { th } from './languages/th.ts';
import { uk } from './languages/uk.ts';
import { zh } from './languages/zh.ts';
import type { LanguageWords } from './types.ts';

/** Languages other than English whose sentences are read by their words; where scripts are shared, the narrower first. */
export const languages: readonly LanguageWords[] = [uk, ru, ja, zh, ko, fa, ar, he, th, de, fr, es];

/** The language that a sentence is written in, by its letters or its smallest words; undefined for any other. */
export function languageOf(sentence: string): LanguageWords | undefined {
  const counted = languages
    .map((language) => ({ language, count: sentence.match(language.reads)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  const [first, ...others] = counted;
  if (!first || first.language.ownLetters) return first?.language;
  return others.reduce((most, one) => (one.count > most.count ? one : most), first).language;
}
