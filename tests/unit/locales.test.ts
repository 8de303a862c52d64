import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../lib/record/dates.ts';

type Messages = Record<string, { message: string }>;

const folder = join(import.meta.dirname, '../../public/_locales');
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const locales = readdirSync(folder).sort();
const others = locales.filter((locale) => locale !== 'en');

/** Proper names and formats, which are the same in every language, and what is quoted from an English sentence. */
const sameEverywhere =
  /^(extensionName|catalogue_\w+|take_\w+|optionsVersion|dossierTab|keyEscape|welcomeSample\w+|languageDirection)$/;
/** Words that these languages share with English. */
const shared: Record<string, string[]> = {
  de: ['dossierOpen', 'takeFormat'],
  es: ['kind_botnet'],
  fr: [
    'act_sanctions',
    'dossierOpen',
    'filterSource',
    'kind_botnet',
    'popupTimes_one',
    'popupTimes_other',
    'takeFormat',
  ],
};

const plurals = new Set(
  Object.keys(english).flatMap((key) => {
    const stem = key.replace(/_other$/, '');
    return stem !== key && `${stem}_one` in english ? [stem] : [];
  }),
);
const stemOf = (key: string): string | undefined => {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return plurals.has(stem) ? stem : undefined;
};
const englishOf = (key: string): string => {
  const stem = stemOf(key);
  return english[stem ? `${stem}_other` : key]?.message ?? '';
};
const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

/** The categories that some count below a million falls into, and `other`, which every count may fall back on. */
function categories(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  const counts = Array.from({ length: 1000 }, (_, count) => [count, count * 1000 - 1]).flat();
  return [...new Set([...counts.map((count) => rules.select(count)), 'other'])].sort();
}

describe.each(locales)('the words in %s', (locale) => {
  const messages = read(locale);
  const tag = messages.languageTag?.message ?? '';
  const texts = Object.entries(messages).map(([key, { message }]) => ({ key, message }));

  it('are in a language that has a code, by the name that browsers look for', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(tag.replace('-', '_')).toBe(locale);
    expect(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)).toBeDefined();
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
    expect(messages.languageDirection?.message).toBe(['ar', 'fa', 'he', 'ur'].includes(tag) ? 'rtl' : 'ltr');
  });

  it('are all there, in the plural forms of the language, and none too many', () => {
    const wanted = Object.keys(english).filter((key) => !stemOf(key));
    for (const stem of plurals) wanted.push(...categories(tag).map((form) => `${stem}_${form}`));
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
    expect(texts.filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it('have the placeholders of the English message; a form for zero, one or two may say its number in words', () => {
    const wrong = texts.filter(({ key, message }) => {
      const wanted = placeholders(englishOf(key));
      const inWords = stemOf(key) && /_(zero|one|two)$/.test(key);
      const has = placeholders(message);
      return `${inWords ? ['$1', ...has.filter((one) => one !== '$1')] : has}` !== `${wanted}`;
    });
    expect(wrong).toEqual([]);
  });

  it('have room: at most twice as long as in English, and 20 letters more', () => {
    expect(texts.filter(({ key, message }) => message.length > 2 * englishOf(key).length + 20)).toEqual([]);
  });

  it('fit where the browser sets a limit: the description, in shops, to 132 letters', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

/** Where dates are put into whole sentences: messages and their placeholders. */
const dated = {
  aboutPageWritten: /\$1/g,
  draftWritten: /\$1/g,
  evidenceMade: /\$[13]/g,
  newsSince: /\$1/g,
  optionsAboutRecord: /\$1/g,
  spotDated: /\$1/g,
  takeOrigin: /\$1/g,
  timelineWritten: /\$1/g,
};

describe.each(others)('the words in %s', (locale) => {
  it('have one full stop where a date ends in one', () => {
    const messages = read(locale);
    for (const date of ['2025-01-03', '2025-01', '2025']) {
      const shown = dateInWords(date, messages.languageTag?.message ?? '');
      const texts = Object.entries(dated).map(([key, places]) =>
        messages[key]?.message.replace(places, shown),
      );
      expect(texts.filter((text) => !text || text.includes('..'))).toEqual([]);
    }
  });

  it('are not left in English', () => {
    const left = Object.entries(read(locale)).filter(
      ([key, { message }]) =>
        message === english[key]?.message &&
        /\p{L}/u.test(message) &&
        !sameEverywhere.test(key) &&
        !shared[locale]?.includes(key),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('are marked as quotations by the marks of the language, never by straight ones', () => {
    const straight = Object.entries(read(locale)).filter(([, { message }]) => message.includes('"'));
    expect(straight).toEqual([]);
  });
});

/** What a typesetter of the language would strike out, as it would stand in a message. */
const misset: Record<string, RegExp> = {
  ar: /[,;?](?!\S)/u,
  de: /[«»”]|“(?=\p{L})/u,
  es: /^[^¿]*\?$|^[^¡]*!$|[“”„]/u,
  fr: /[^\u00a0\u202f][;?!»](?![^\s]*\/)|[^\u00a0\u202f]:(?!\/\/|\S)|«[^\u00a0]|'/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:?!()]|[“”]/u,
  ru: /[“”„]|\p{L} - \p{L}/u,
  zh_CN: /\p{Script=Han}[,;:?!()]|[「」]/u,
};

it.each(Object.entries(misset))(
  'the words in %s have the signs and spaces of the language',
  (locale, wrong) => {
    const texts = Object.entries(read(locale)).filter(([key]) => key !== 'evidenceReadMe');
    expect(
      texts.filter(([, { message }]) => wrong.test(message)).map(([key, { message }]) => [key, message]),
    ).toEqual([]);
  },
);
