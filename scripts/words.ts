import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../lib/browser/i18n.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const file = join(import.meta.dirname, '../public/_locales/en/messages.json');

/** The English words of the UI, for Node: the same file and the same rules as the browser's. */
export function englishWords(): Words {
  return wordsFrom(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Message>);
}

/** Words from one locale's messages. Throws on a key they do not have, as `browserWords` does. */
export function wordsFrom(messages: Record<string, Message>): Words {
  const find = (key: string, values: (string | number)[]): string | undefined => {
    const found = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return found && fill(found, values.map(String));
  };
  const say = (key: string, ...values: (string | number)[]): string => {
    const text = find(key, values);
    if (text === undefined)
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
      const number = new Intl.NumberFormat(locale).format(count);
      const exact = find(`${key}_${plurals.select(count)}`, [number, ...values]);
      return exact || say(`${key}_other`, number, ...values);
    },
  };
}

/** `$NAME$` stands for a placeholder's content, `$1` to `$9` for the values, `$$` for a dollar sign. */
function fill({ message, placeholders = {} }: Message, values: string[]): string {
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message
    .replace(/\$(\w+)\$/g, (whole, name: string) => contents.get(name.toLowerCase()) ?? whole)
    .replace(/\$(?:([1-9])|\$)/g, (_, number?: string) =>
      number ? (values[Number(number) - 1] ?? '') : '$',
    );
}
