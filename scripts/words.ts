import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../lib/browser/i18n.ts';
import { wordsFrom } from '../lib/browser/words-from.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const file = join(import.meta.dirname, '../public/_locales/en/messages.json');

/** The English words of the UI, for Node: the same file and the same rules as the browser's. */
export function englishWords(): Words {
  return wordsOf(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Message>);
}

/** Words from one locale's messages. Throws on a key they do not have, as the browser's do. */
export function wordsOf(messages: Record<string, Message>): Words {
  return wordsFrom((key, values) => {
    const found = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return found ? fill(found, values) : '';
  });
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
