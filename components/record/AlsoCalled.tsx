import { useState } from 'preact/hooks';
import type { NameView } from '../../lib/record/views.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';

/** So many names are shown before the rest is asked for. */
const few = 4;

/** The other names, each with who says that it is the same. */
export function AlsoCalled({ names }: { names: NameView[] }) {
  const words = useWords();
  const [all, showAll] = useState(false);
  const others = names.slice(1);
  if (others.length === 0) return null;
  const shown = all ? others : others.slice(0, few);
  return (
    <section class="also" aria-label={words.say('dossierAlso')}>
      <h3 class="small">{words.say('dossierAlso')}</h3>
      <ul>
        {shown.map((name) => (
          <li key={name.text}>
            <bdi lang={name.lang}>{name.text}</bdi>
            {name.asserters.length > 0 && (
              <span class="small">
                {' '}
                {words.say(claimKey(name), name.asserters.map((one) => one.name).join(', '))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {others.length > shown.length && (
        <Button kind="quiet" onClick={() => showAll(true)}>
          {words.count('dossierMoreNames', others.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function claimKey({ relation }: NameView) {
  if (relation === 'overlaps') return 'dossierOverlaps';
  return relation === 'disputed' ? 'dossierDisputed' : 'dossierSays';
}
