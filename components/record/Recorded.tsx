import type { ComponentChildren } from 'preact';

/** The record's own words: they are English whatever the surface speaks, for voices, hyphens and the order of signs. */
export function Recorded({ children }: { children: ComponentChildren }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}

/** A paragraph of the record's own words: where the surface runs from right to left, its lines still begin at the left. */
export function RecordedParagraph({ children, kind }: { children: ComponentChildren; kind?: string }) {
  return (
    <p class={kind} lang="en" dir="ltr">
      {children}
    </p>
  );
}
