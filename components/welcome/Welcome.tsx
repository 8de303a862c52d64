import { useState } from 'preact/hooks';
import type { CommandKey } from '../../lib/browser/keys.ts';
import { Button } from '../Button.tsx';
import { Choices } from '../Choices.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { MarkSamples } from './MarkSamples.tsx';

export type Mode = 'picked' | 'every';

interface Props {
  /** What holds now: the question opens on it. */
  mode: Mode;
  /** The answer that was given here: `refused` when the browser's dialog was answered with no. */
  answer: 'none' | 'saved' | 'refused';
  browserName: 'chromium' | 'firefox';
  /** The keys as the browser has them. */
  keys: readonly CommandKey[];
  /** Called within the click: the browser's dialog needs it. */
  onAnswer: (mode: Mode) => void;
  onOptions: () => void;
}

/** The page of the first run: what this is, one question, and how to begin. */
export function Welcome({ mode, answer, browserName, keys, onAnswer, onOptions }: Props) {
  const words = useWords();
  const [chosen, choose] = useState(mode);
  return (
    <main class="look welcome">
      <header>
        <p class="name">{words.say('extensionName')}</p>
        <h1>{words.say('welcomeTitle')}</h1>
        <p class="lead">{words.say('welcomeLead')}</p>
      </header>
      <MarkSamples />
      <section class="question" aria-label={words.say('welcomeQuestion')}>
        <Choices
          legend={words.say('welcomeQuestion')}
          value={chosen}
          choices={[
            { value: 'picked', label: words.say('welcomePicked'), note: words.say('welcomePickedNote') },
            { value: 'every', label: words.say('welcomeEvery'), note: words.say('welcomeEveryNote') },
          ]}
          onChange={choose}
        />
        <Button kind="strong" onClick={() => onAnswer(chosen)}>
          {words.say('welcomeAnswer')}
        </Button>
        <div role="status">
          {answer === 'saved' && (
            <Notice title={words.say(mode === 'every' ? 'welcomeSavedEvery' : 'welcomeSavedPicked')}>
              <p>{words.say(mode === 'every' ? 'welcomeSavedEveryNext' : 'welcomeSavedPickedNext')}</p>
            </Notice>
          )}
          {answer === 'refused' && (
            <Notice title={words.say('welcomeRefused')}>
              <p>{words.say('welcomeRefusedNext')}</p>
            </Notice>
          )}
        </div>
        <h2>{words.say('welcomePermission')}</h2>
        <p>{words.say('welcomePermissionMeans')}</p>
        <p>{words.say('welcomeNothingSent')}</p>
      </section>
      <FirstSteps browserName={browserName} keys={keys} onOptions={onOptions} />
    </main>
  );
}
