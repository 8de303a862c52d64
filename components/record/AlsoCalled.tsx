import { Fragment } from 'preact';
import type { NameView } from '../../lib/record/views.ts';
import { useWords } from '../words.ts';

/** So many names stand in the line that opens the list. */
const few = 2;

/** The other names in one line; unfolded, each with who says that it is the same. */
export function AlsoCalled({ names }: { names: NameView[] }) {
  const words = useWords();
  const others = names.slice(1);
  if (others.length === 0) return null;
  const first = others.slice(0, few);
  const rest = others.length - first.length;
  return (
    <details class="also fold">
      <summary class="small">
        {words.say('dossierAlso')}{' '}
        {first.map((name, at) => (
          <Fragment key={name.text}>
            {at > 0 && words.say('listSeparator')}
            <bdi lang={name.lang}>{name.text}</bdi>
          </Fragment>
        ))}
        {rest > 0 && ` ${words.count('dossierMoreNames', rest)}`}
      </summary>
      <ul>
        {others.map((name) => (
          <li key={name.text}>
            <bdi lang={name.lang}>{name.text}</bdi>
            {name.asserters.length > 0 && (
              <span class="small">
                {' '}
                {words.say(
                  claimKey(name),
                  name.asserters.map((one) => one.name).join(words.say('listSeparator')),
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function claimKey({ relation }: NameView) {
  if (relation === 'overlaps') return 'dossierOverlaps';
  return relation === 'disputed' ? 'dossierDisputed' : 'dossierSays';
}
