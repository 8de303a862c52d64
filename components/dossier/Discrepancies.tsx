import type { PlacedDiscrepancy } from '../../lib/record/queries.ts';
import { Recorded } from '../record/Recorded.tsx';
import { Sides } from '../record/Sides.tsx';
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
          <Sides sides={sides} />
        </details>
      ))}
    </section>
  );
}
