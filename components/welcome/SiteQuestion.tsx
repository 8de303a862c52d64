import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import { Button } from '../Button.tsx';
import { Choices } from '../Choices.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';

/** Where it runs: on every site, on those the user picks, or nowhere by itself. */
export type Where = 'every' | 'picked' | 'button';

const wheres: { value: Where; label: MessageKey; note: MessageKey; saved: MessageKey; next: MessageKey }[] = [
  {
    value: 'picked',
    label: 'welcomePicked',
    note: 'welcomePickedNote',
    saved: 'welcomeSavedPicked',
    next: 'welcomeSavedPickedNext',
  },
  {
    value: 'every',
    label: 'welcomeEvery',
    note: 'welcomeEveryNote',
    saved: 'welcomeSavedEvery',
    next: 'welcomeSavedEveryNext',
  },
  {
    value: 'button',
    label: 'welcomeButton',
    note: 'welcomeButtonNote',
    saved: 'welcomeSavedButton',
    next: 'welcomeSavedButtonNext',
  },
];

interface Props {
  /** What holds now: the question opens on it. */
  where: Where;
  /** The answer that was given here: `refused` when the browser's dialog was answered with no. */
  answer: 'none' | 'saved' | 'refused';
  /** Called within the click: the browser's dialog needs it. */
  onAnswer: (where: Where) => void;
}

/** The one question of the first run, and what its answer means from now on. */
export function SiteQuestion({ where, answer, onAnswer }: Props) {
  const words = useWords();
  const [chosen, choose] = useState(where);
  const saved = wheres.find(({ value }) => value === where);
  return (
    <section class="question" aria-label={words.say('welcomeQuestion')}>
      <Choices
        legend={words.say('welcomeQuestion')}
        value={chosen}
        choices={wheres.map(({ value, label, note }) => ({
          value,
          label: words.say(label),
          note: words.say(note),
        }))}
        onChange={choose}
      />
      <Button kind="strong" onClick={() => onAnswer(chosen)}>
        {words.say('welcomeAnswer')}
      </Button>
      <div role="status">
        {answer === 'saved' && saved && (
          <Notice title={words.say(saved.saved)}>
            <p>{words.say(saved.next)}</p>
            <p>{words.say('welcomeDone')}</p>
          </Notice>
        )}
        {answer === 'refused' && (
          <Notice title={words.say('welcomeRefused')}>
            <p>{words.say('welcomeRefusedNext')}</p>
          </Notice>
        )}
      </div>
      <details class="fold">
        <summary>{words.say('welcomePermission')}</summary>
        <p>{words.say('welcomePermissionMeans')}</p>
        <p>{words.say('welcomeNothingSent')}</p>
      </details>
    </section>
  );
}
