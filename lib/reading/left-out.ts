import { ELEMENT, type NodeLike } from './node-like.ts';
import { HEADING, kindOf, LEFT_OUT } from './tags.ts';

const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)\b/i;
const telling = '[hidden],[contenteditable],[role],[style]';

/**
 * False when no attribute of an element says anything to reading: one question to the browser in place of four. A form's
 * fields can take the name of its methods, so a form is not asked.
 */
export function tells(element: NodeLike, tag: string): boolean {
  return tag === 'form' || (element.matches?.(telling) ?? true);
}

/** Whether an element is a heading, by its tag (its local name, when at hand) or its role. */
export function isHeading(element: NodeLike, tag = element.localName ?? ''): boolean {
  return (kindOf(tag) & HEADING) !== 0 || element.getAttribute?.('role') === 'heading';
}

/**
 * Whether an element's text is none of the reader's business: code, a form's parts, an editor, hidden text.
 * Judged by tag and attributes alone, never by computed style: no layout is forced, and Node agrees with the
 * browser. `tag` is its local name, when at hand.
 */
export function isLeftOut(element: NodeLike, tag = element.localName ?? ''): boolean {
  if ((kindOf(tag) & LEFT_OUT) !== 0) return !isProseAfterAll(element, tag);
  return tells(element, tag) && isOutByAttributes(element);
}

/** The same for what is not left out by its tag. */
export function isOutByAttributes(element: NodeLike): boolean {
  if (element.getAttribute === undefined) return false;
  if (element.hasAttribute?.('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === 'textbox' || role === 'searchbox') return true;
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}

/** A button that is a heading's label (an accordion), and the one `<pre>` a browser shows a text file in. */
function isProseAfterAll(element: NodeLike, tag: string): boolean {
  const parent = element.parentNode;
  if (parent === null) return false;
  if (tag === 'button') return isHeading(parent);
  if (tag !== 'pre' || parent.localName !== 'body') return false;
  for (let child = parent.firstChild; child !== null; child = child.nextSibling)
    if (child !== element && (child.nodeType === ELEMENT || child.data?.trim())) return false;
  return true;
}
