import type { Finding } from '../../lib/reading/types.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { Sources } from './Sources.tsx';

/** Where the page differs from the record: its own words beside what each side says, with the sources. `folded` where it is one thing among others. */
export function FindingNote({ finding, folded = false }: { finding: Finding; folded?: boolean }) {
  const words = useWords();
  const [place] = finding.places;
  return (
    <Notice>
      <details class="fold" open={!folded}>
        <summary>{words.say('findingTitle')}</summary>
        {place && (
          <p class="page-says">
            <span class="small">{words.say('findingPage')}</span> <q dir="auto">{place.text}</q>
          </p>
        )}
        <p>
          <span class="small">{words.say('findingRecord')}</span> {finding.text}
        </p>
        <details class="fold">
          <summary class="small">{words.say('findingSides')}</summary>
          <ul class="sides">
            {finding.sides.map((side) => (
              <li key={side.says}>
                <p>{side.says}</p>
                <Sources sources={side.sources} />
              </li>
            ))}
          </ul>
        </details>
      </details>
    </Notice>
  );
}
