/** The languages in which two names that are mixed up are found. */
export type ReadLanguage = 'en' | 'zh' | 'de' | 'fr' | 'es' | 'ru' | 'ja' | 'ar';

/** Written in the same letters: told apart by their smallest words. The last three are known only so as not to be taken for another. */
const smallWords = {
  en: 'the of and to in that for on with said was were by a an has have had is are from it its at as who which over against',
  de: 'der die das und von vom mit den dem des ein eine einen einer ist nach bei sich nicht hat haben im auf zu zur zum wurde werden wird sei sie aus wie als für vor über auch gegen wegen hinter durch soll sollen ihre ihrer am',
  fr: "le la les des du de et en un une au aux à est pour par dans sur avec que qui ne pas plus son sa ses a ont été selon contre d' l' qu' n' s'",
  es: 'el la los las del de y en un una al a es está por para con que se su sus no más fue ha han según contra detrás e',
  pt: 'o os a as um uma do da dos das de em no na nos não com pelo pela por para que e ao à são foi seu sua',
  it: "il lo la gli le di del della dei delle e in un una è per con che non dal dalla nel nella sono ha hanno si d' l' dell' all'",
  nl: 'het een van de en in op met voor is zijn niet door aan dat die worden werd heeft te',
} as const;

const counted = (Object.keys(smallWords) as (keyof typeof smallWords)[]).map((id) => {
  const words = smallWords[id].split(' ').sort((a, b) => b.length - a.length);
  const whole = words.map((word) => (word.endsWith("'") ? word : `${word}(?![\\p{L}'])`));
  return [id, new RegExp(`(?<![\\p{L}])(?:${whole.join('|')})`, 'giu')] as const;
});

/** Letters of one script, and those that only its other languages have. */
const scripts: [ReadLanguage, RegExp, RegExp][] = [
  ['ru', /\p{Script=Cyrillic}/gu, /[іїєґўќѓћђљњ]/iu],
  ['ar', /\p{Script=Arabic}/gu, /[پچژگکیٹڈے]/u],
];

/** Of a text's letters, so many at least are of its script: names in it may be written in another. */
const leastShare = 0.15;

/** With so many small words of English, a sentence in other letters quotes an English one. */
const quoted = 3;

/**
 * The languages that a sentence or a headline may be in, of those that are read here: its few small words may be
 * those of two. Empty where it has none, or is in another language.
 */
export function languagesOf(sentence: string): ReadLanguage[] {
  const byLetters = languageOfLetters(sentence);
  if (byLetters !== undefined) {
    // English may be quoted in it.
    const english = likeliest(sentence).some(({ id, count }) => id === 'en' && count >= quoted);
    return [...(byLetters === null ? [] : [byLetters]), ...(english ? (['en'] as const) : [])];
  }
  return likeliest(sentence).flatMap(({ id }) => asRead(id) ?? []);
}

/** Of a page's words in Latin letters, so many are small words of its language: fewer are a list, or another language. */
const leastSmall = 0.15;
/** And so many times as many as of any other. */
const lead = 1.15;

/**
 * The language that a page's text is written in, of those that are read here; null where it is another, or where it
 * cannot be told from another one.
 */
export function languageOfText(text: string): ReadLanguage | null {
  const byLetters = languageOfLetters(text, 0.3);
  if (byLetters !== undefined) return byLetters;
  const plain = text.replace(/[’‘]/gu, "'");
  const words = countOf(plain, /[\p{L}']+/gu);
  const [first, second] = counted
    .map(([id, small]) => ({ id, count: countOf(plain, small) }))
    .sort((a, b) => b.count - a.count);
  if (!first || first.count < words * leastSmall || first.count < (second?.count ?? 0) * lead) return null;
  return asRead(first.id);
}

/** By the letters of a text; undefined for Latin ones, null for another language in letters that are read. */
function languageOfLetters(text: string, least = leastShare): ReadLanguage | null | undefined {
  const letters = countOf(text, /\p{L}/gu);
  const han = countOf(text, /\p{Script=Han}/gu);
  const kana = countOf(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (han + kana > letters * least) return kana > han * 0.1 ? 'ja' : 'zh';
  for (const [id, own, others] of scripts)
    if (countOf(text, own) > letters * least) return others.test(text) ? null : id;
  return undefined;
}

/** Those of which a text has the most small words, if any. */
function likeliest(text: string): { id: keyof typeof smallWords; count: number }[] {
  const plain = text.replace(/[’‘]/gu, "'");
  const all = counted.map(([id, words]) => ({ id, count: countOf(plain, words) }));
  const most = Math.max(...all.map(({ count }) => count));
  return most === 0 ? [] : all.filter(({ count }) => count === most);
}

function asRead(id: keyof typeof smallWords): ReadLanguage | null {
  return id === 'pt' || id === 'it' || id === 'nl' ? null : id;
}

function countOf(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
