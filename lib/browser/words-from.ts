import type { Words } from './i18n.ts';

/**
 * Words from `find`, which gives the message of a key with its values filled in, or an empty string where there is
 * none. Throws on a key that no locale has, so that no label is ever empty.
 */
export function wordsFrom(find: (key: string, values: string[]) => string): Words {
  const say = (key: string, ...values: (string | number)[]): string => {
    const text = find(key, values.map(String));
    if (text === '')
      throw new Error(`public/_locales › ${key} › no locale has this message; add it to en/messages.json.`);
    return text;
  };
  const locale = say('languageTag');
  // Made when first needed: a page's first use of Intl takes it tens of milliseconds, and most of what pages get counts nothing.
  let counting: { plurals: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined;
  return {
    locale,
    direction: say('languageDirection') === 'rtl' ? 'rtl' : 'ltr',
    gap: /^(?:ja|zh)\b/.test(locale) ? '' : ' ',
    say,
    count: (key, count, ...values) => {
      counting ??= { plurals: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
      const { plurals, numbers } = counting;
      const given = [numbers.format(count), ...values.map(String)];
      return find(`${key}_${plurals.select(count)}`, given) || say(`${key}_other`, ...given);
    },
  };
}
