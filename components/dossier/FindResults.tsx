import { useMemo } from 'preact/hooks';
import { writePlace } from '../../lib/dossier/address.ts';
import { FoundName } from '../find/FoundName.tsx';
import { placeOf } from '../find/find-view.ts';
import { useWords } from '../words.ts';
import type { DossierView } from './dossier-view.ts';
import { DisputeList } from './Lists.tsx';

const listed = 50;

/** All that was found for a text; without one, what is newest in the record. */
export function FindResults({ view, text }: { view: DossierView; text: string }) {
  const words = useWords();
  const { find, newest } = view;
  const found = useMemo(() => (text === '' ? [] : (find?.(text, listed) ?? [])), [find, text]);
  if (text === '')
    return (
      <>
        <h1 class="heard">{words.say('findTab')}</h1>
        <DisputeList title="findNewest" disputes={newest} />
      </>
    );
  return (
    <section aria-labelledby="results">
      <h1 id="results" tabIndex={-1}>
        <bdi>{words.say('findResults', text)}</bdi>
      </h1>
      {found.length > 0 ? (
        <ul class="entries">
          {found.map((one) => (
            <li key={`${one.kind} ${one.id}`}>
              <FoundName found={one} href={writePlace(placeOf(one))} />
            </li>
          ))}
        </ul>
      ) : (
        find && (
          <div class="nothing">
            <p>{words.say('findNone', text)}</p>
            <p class="small">{words.say('findNoneNext')}</p>
          </div>
        )
      )}
    </section>
  );
}
