import { type ComponentChildren, createElement, Fragment, toChildArray } from 'preact';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import { useWords } from '../words.ts';

/** The first of the characters that stand for the children: no language uses them. */
const first = 0xe000;

/** A message whose placeholders are filled with elements, such as links: each child takes the place of its number. */
export function InSentence({ message, children }: { message: MessageKey; children: ComponentChildren }) {
  const fills = toChildArray(children);
  const signs = fills.map((_, at) => String.fromCharCode(first + at));
  const parts = useWords()
    .say(message, ...signs)
    .split(/([\uE000-\uE00F])/u);
  return createElement(Fragment, null, ...parts.map((part) => fills[part.charCodeAt(0) - first] ?? part));
}
