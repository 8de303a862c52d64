import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import { wordsFrom } from './words-from.ts';

export type MessageKey = keyof typeof messages;

/** Message keys that come in plural forms: `mentions_one`, `mentions_other` give `mentions`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The words of the UI: what components are given instead of the browser's API. */
export interface Words {
  /** BCP 47 tag of the language these words are in, for Intl: not the browser's own, which may be none of ours. */
  locale: string;
  /** The way that language is written. */
  direction: 'ltr' | 'rtl';
  /** What stands between two sentences: Chinese and Japanese have no space there. */
  gap: '' | ' ';
  /** The message, its placeholders filled in order. */
  say(key: MessageKey, ...values: (string | number)[]): string;
  /** The plural form of `key` that fits `count`; the count, as the locale writes it, is the first placeholder. */
  count(key: PluralKey, count: number, ...values: (string | number)[]): string;
}

/** The UI language's words, from the browser. */
export function browserWords(): Words {
  return wordsFrom((key, values) => browser.i18n.getMessage(key as never, values));
}

/** Tells an element, such as a page's root, which language its words are in, and which way they run. */
export function markLanguage(element: HTMLElement, { locale, direction }: Words): void {
  element.lang = locale;
  element.dir = direction;
}
