import type { PlacedSide } from '../../lib/record/queries.ts';
import { Recorded } from './Recorded.tsx';
import { Sources } from './Sources.tsx';

/** What each side of a difference says, and where it can be read. */
export function Sides({ sides }: { sides: readonly PlacedSide[] }) {
  return (
    <ul class="sides">
      {sides.map((side) => (
        <li key={side.says}>
          <p>
            <Recorded>{side.says}</Recorded>
          </p>
          <Sources sources={side.sources} />
        </li>
      ))}
    </ul>
  );
}
