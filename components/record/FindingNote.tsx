import type { MessageKey } from '../../lib/browser/i18n.ts';
import type { Finding } from '../../lib/reading/types.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { Sources } from './Sources.tsx';

/** Where the page differs from the record: its own words beside the record's, with the sources. `folded` where it is one thing among others. */
export function FindingNote({ finding, folded = false }: { finding: Finding; folded?: boolean }) {
  const words = useWords();
  const [place] = finding.places;
  const recorded = finding.sides.filter(({ heldAgainst }) => heldAgainst);
  const others = finding.sides.filter(({ heldAgainst }) => !heldAgainst);
  return (
    <Notice>
      <details class="fold" open={!folded}>
        <summary>{words.say(`findingTitle_${finding.kind.replace('-', '_')}` as MessageKey)}</summary>
        <div class="beside">
          {place && (
            <section>
              <h4 class="small">{words.say('findingPage')}</h4>
              <p>
                <q dir="auto">{place.text.replace(/^[•‣◦▪●·–—-]\s+/u, '')}</q>
              </p>
            </section>
          )}
          <section>
            <h4 class="small">{words.say('findingRecord')}</h4>
            {recorded.length === 0 && <p>{finding.text}</p>}
            {recorded.map((side) => (
              <div key={side.says}>
                <p>{side.says}</p>
                <Sources sources={side.sources} />
              </div>
            ))}
          </section>
        </div>
        {recorded.length > 0 && (
          <details class="fold">
            <summary class="small">{words.say('findingSides')}</summary>
            <p class="explained">{finding.text}</p>
            {others.length > 0 && (
              <ul class="sides">
                {others.map((side) => (
                  <li key={side.says}>
                    <p>{side.says}</p>
                    <Sources sources={side.sources} />
                  </li>
                ))}
              </ul>
            )}
          </details>
        )}
      </details>
    </Notice>
  );
}
