import type { ComponentChildren } from 'preact';

interface Props {
  title?: string;
  children: ComponentChildren;
  /** Buttons under the text. */
  actions?: ComponentChildren;
  /** True where the notice appears in answer to what the user did: it is then read out. */
  live?: boolean;
}

/** A remark in the margin: what is the case and what one can do. */
export function Notice({ title, children, actions, live }: Props) {
  return (
    <div class="notice" role={live ? 'status' : undefined}>
      {title && <p class="title">{title}</p>}
      <div>{children}</div>
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}
