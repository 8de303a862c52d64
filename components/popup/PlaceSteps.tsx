import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';
import type { Place } from './popup-view.ts';

interface Props {
  places: Place[];
  onShow: (place: Place) => void;
}

/** The places where the page bears a name, one at a time. */
export function PlaceSteps({ places, onShow }: Props) {
  const words = useWords();
  const [at, goTo] = useState(0);
  const place = places[Math.min(at, places.length - 1)];
  const walk = (by: 1 | -1) => {
    const next = (at + by + places.length) % places.length;
    goTo(next);
    const there = places[next];
    if (there) onShow(there);
  };
  if (!place) return null;
  return (
    <section class="place" aria-label={words.say('popupMentionOf', at + 1, places.length)}>
      <p class="context" dir="auto">
        {place.context}
      </p>
      {place.certainty === 'perhaps' && <p class="small">{place.reason}</p>}
      <div class="steps">
        {places.length > 1 && (
          <Button kind="quiet" label={words.say('cardPrevious')} onClick={() => walk(-1)}>
            <span aria-hidden="true" class="arrow back" />
          </Button>
        )}
        <span class="small">{words.say('popupMentionOf', at + 1, places.length)}</span>
        {places.length > 1 && (
          <Button kind="quiet" label={words.say('cardNext')} onClick={() => walk(1)}>
            <span aria-hidden="true" class="arrow on" />
          </Button>
        )}
        <Button onClick={() => onShow(place)}>{words.say('popupShow')}</Button>
      </div>
    </section>
  );
}
