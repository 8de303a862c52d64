import type { PlacedDiscrepancy } from '../../lib/record/queries.ts';
import { Recorded } from '../record/Recorded.tsx';
import { Sources } from '../record/Sources.tsx';
import { useWords } from '../words.ts';

/** More than so many are folded. */
const few = 3;

/** Where the sources of the record contradict one another: what each side says, and where. */
export function Discrepancies({ discrepancies }: { discrepancies: PlacedDiscrepancy[] }) {
  const words = useWords();
  if (discrepancies.length === 0) return null;
  return (
    <section aria-labelledby="discrepancies" class="discrepancies">
      <h2 id="discrepancies">{words.say('dossierDiscrepancies')}</h2>
      {discrepancies.map(({ id, dispute, text, sides }) => (
        <details key={`${dispute} ${id}`} class="fold" open={discrepancies.length <= few}>
          <summary>
            <Recorded>{text}</Recorded>
          </summary>
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
        </details>
      ))}
    </section>
  );
}
