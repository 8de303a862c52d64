import type { PlacedSide } from '../../lib/record/queries.ts';
import { RecordedParagraph } from './Recorded.tsx';
import { Sources } from './Sources.tsx';

/** What each side of a difference says, and where it can be read. */
export function Sides({ sides }: { sides: readonly PlacedSide[] }) {
  return (
    <ul class="sides">
      {sides.map((side) => (
        <li key={side.says}>
          <RecordedParagraph>{side.says}</RecordedParagraph>
          <Sources sources={side.sources} />
        </li>
      ))}
    </ul>
  );
}
