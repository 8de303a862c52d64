import type { DraftReading } from './draft-view.ts';

/** The text as it was read: each name leads to what is on record of it. */
export function MarkedText({ reading, onChoose }: { reading: DraftReading; onChoose(entity: string): void }) {
  const { text, marks } = reading;
  const parts = [];
  let at = 0;
  for (const { start, end, entity, shape, reason } of marks) {
    parts.push(text.slice(at, start));
    parts.push(
      <a
        key={start}
        class={`sample ${shape}`}
        href={`#named-${entity}`}
        title={reason}
        onClick={(event) => {
          event.preventDefault();
          onChoose(entity);
        }}
      >
        {text.slice(start, end)}
      </a>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <p class="marked" dir="auto">
      {parts}
    </p>
  );
}
