import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import { useWords } from '../words.ts';

const here = '\uE000';

/** A message whose only placeholder is filled with elements, such as links. */
export function InSentence({ message, children }: { message: MessageKey; children: ComponentChildren }) {
  const [before, after] = useWords().say(message, here).split(here);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
