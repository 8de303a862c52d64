import type { ComponentChildren } from 'preact';

/** The record's own words: they are English whatever the surface speaks, for voices, hyphens and the order of signs. */
export function Recorded({ children }: { children: ComponentChildren }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
