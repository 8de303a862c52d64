import type { ComponentChildren } from 'preact';

interface Props {
  /** The id of its heading, which an address may name (`options.html#grants`). */
  id: string;
  title: string;
  /** The one sentence that explains it; absent where its own control says it. */
  says?: string | undefined;
  children?: ComponentChildren;
}

/** One setting: its name, one sentence, its controls. */
export function Setting({ id, title, says, children }: Props) {
  return (
    <section aria-labelledby={id} class="setting">
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {says && <p class="says">{says}</p>}
      {children}
    </section>
  );
}
