import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Message keys that come in plural forms: `mentions_one`, `mentions_other` give `mentions`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The words of the UI: what components are given instead of the browser's API. */
export interface Words {
  /** BCP 47 tag of the language these words are in, for Intl: not the browser's own, which may be none of ours. */
  locale: string;
  /** The way that language is written. */
  direction: 'ltr' | 'rtl';
  /** The message, its placeholders filled in order. */
  say(key: MessageKey, ...values: (string | number)[]): string;
  /** The plural form of `key` that fits `count`; the count, as the locale writes it, is the first placeholder. */
  count(key: PluralKey, count: number, ...values: (string | number)[]): string;
}

/** The UI language's words, from the browser. Throws on a key that no locale has, so that no label is ever empty. */
export function browserWords(): Words {
  const say = (key: string, ...values: (string | number)[]): string => {
    const text = browser.i18n.getMessage(key as never, values.map(String));
    if (text === '')
      throw new Error(`public/_locales › ${key} › no locale has this message; add it to en/messages.json.`);
    return text;
  };
  const locale = say('languageTag');
  const plurals = new Intl.PluralRules(locale);
  return {
    locale,
    direction: say('languageDirection') === 'rtl' ? 'rtl' : 'ltr',
    say,
    count: (key, count, ...values) => {
      const form = plurals.select(count);
      const number = new Intl.NumberFormat(locale).format(count);
      const exact = browser.i18n.getMessage(`${key}_${form}` as never, [number, ...values.map(String)]);
      return exact || say(`${key}_other`, number, ...values);
    },
  };
}

/** Tells an element, such as a page's root, which language its words are in, and which way they run. */
export function markLanguage(element: HTMLElement, { locale, direction }: Words): void {
  element.lang = locale;
  element.dir = direction;
}
