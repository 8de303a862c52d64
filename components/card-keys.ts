import type { WalkStep, WalkTo } from '../lib/browser/walk.ts';

/** The letters that walk while the card has the focus, as on the keyboard of those who write Latin letters. */
export const walkLetters: Readonly<Record<string, { to: WalkTo; by?: -1 }>> = {
  j: { to: 'mention' },
  k: { to: 'mention', by: -1 },
  n: { to: 'entity' },
  d: { to: 'differs' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The letter of a key that is pressed alone or with Shift; on other scripts' keyboards, the one in its place. */
export function letterOf({ key, code, altKey, ctrlKey, metaKey }: Pressed): string | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null) : null;
}

/** The step that a key of the card means: with Shift it goes the other way. */
export function stepOfKey(pressed: Pressed): WalkStep | null {
  const letter = letterOf(pressed);
  const step = letter === null ? undefined : walkLetters[letter];
  if (!step) return null;
  const by = step.by ?? 1;
  return { to: step.to, by: pressed.shiftKey ? (-by as 1 | -1) : by };
}

/** C: the statement that has the focus, or the first that is shown, is cited. */
export function isCiteKey(pressed: Pressed): boolean {
  return letterOf(pressed) === 'c' && !pressed.shiftKey;
}

/** The control that cites what a key was pressed on: its statement, else the first one that is unfolded. */
export function citeButtonFor({ target, currentTarget }: Event): HTMLElement | null {
  const here = target instanceof Element ? target.closest('.statement') : null;
  const first = (currentTarget as Element).querySelector('details[open] .statement');
  return (here ?? first)?.querySelector<HTMLElement>('.cite button') ?? null;
}
