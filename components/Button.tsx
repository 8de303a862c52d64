import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  /** `strong`: the one thing to do here. `quiet`: reads as part of a line. Absent: an ordinary button. */
  kind?: 'strong' | 'quiet';
  /** The full name for assistive technology, where the visible text is short; it must contain that text. */
  label?: string;
  /** For a button that stays down. */
  pressed?: boolean;
  /** For a button that shows and hides the element with the id `what`. */
  expands?: { open: boolean; what: string };
  disabled?: boolean;
  onClick: () => void;
}

/** A button; its text says what happens. */
export function Button({ children, kind, label, pressed, expands, disabled, onClick }: Props) {
  return (
    <button
      type="button"
      class={kind ? `button ${kind}` : 'button'}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expands?.open}
      aria-controls={expands?.open ? expands.what : undefined}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
