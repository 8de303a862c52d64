import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the input must carry so that label, hint and error are read with it. */
export interface FieldProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface Props {
  label: string;
  hint?: string;
  /** A sentence that says what is wrong and how to mend it. */
  error?: string;
  children: (props: FieldProps) => ComponentChildren;
}

/** A labelled input: `<Field label="…">{(props) => <input {...props} />}</Field>`. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(error) })}
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
