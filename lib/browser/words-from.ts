import type { Words } from './i18n.ts';

/**
 * Words from `find`, which gives the message of a key with its values filled in, or an empty string where there is
 * none. Throws on a key that no locale has, so that no label is ever empty.
 */
export function wordsFrom(find: (key: string, values: string[]) => string): Words {
  const isRightToLeft = find('languageDirection', []) === 'rtl';
  const given = (values: (string | number)[]) =>
    values.map((value) => (isRightToLeft ? kept(String(value)) : String(value)));
  const say = (key: string, ...values: (string | number)[]): string => {
    const text = find(key, given(values));
    if (text === '')
      throw new Error(`public/_locales › ${key} › no locale has this message; add it to en/messages.json.`);
    return text;
  };
  const locale = say('languageTag');
  // Made when first needed: a page's first use of Intl takes it tens of milliseconds, and most of what pages get counts nothing.
  let counting: { plurals: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined;
  return {
    locale,
    direction: isRightToLeft ? 'rtl' : 'ltr',
    gap: /^(?:ja|zh)\b/.test(locale) ? '' : ' ',
    say,
    count: (key, count, ...values) => {
      counting ??= { plurals: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
      const { plurals, numbers } = counting;
      const all = [numbers.format(count), ...values];
      return find(`${key}_${plurals.select(count)}`, given(all)) || say(`${key}_other`, ...all);
    },
  };
}

/**
 * Names from left to right, each kept together (first-strong isolate … pop) in a sentence from right to left, so that
 * their full stops, brackets and digits stay with them. An address has no spaces and may be copied: it is left alone.
 */
function kept(value: string): string {
  const isName = (part: string) =>
    /\p{L}/u.test(part) &&
    !/[\p{Script=Arabic}\p{Script=Hebrew}\u2066-\u2069]/u.test(part) &&
    !isAddress.test(part);
  return value
    .split(/(، )/u)
    .map((part) => (isName(part) ? `\u2068${part}\u2069` : part))
    .join('');
}

const isAddress = /^\S*[./:]\S*$/u;
