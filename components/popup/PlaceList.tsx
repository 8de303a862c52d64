import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { Place } from './popup-view.ts';

interface Props {
  places: Place[];
  onShow: (place: Place) => void;
}

/** All places where the page bears a name, in their words; each scrolls the page to it. */
export function PlaceList({ places, onShow }: Props) {
  const words = useWords();
  const [last, setLast] = useState<string | null>(null);
  const keyOf = ({ frame, index }: Place) => `${frame} ${index}`;
  return (
    <details class="fold places" open>
      <summary>{words.count('popupTimes', places.length)}</summary>
      <ol>
        {places.map((place) => (
          <li key={keyOf(place)}>
            <button
              type="button"
              aria-current={keyOf(place) === last}
              onClick={() => {
                setLast(keyOf(place));
                onShow(place);
              }}
            >
              <span class="words" dir="auto">
                {place.context}
              </span>
              {place.certainty === 'perhaps' && <span class="small">{place.reason}</span>}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
