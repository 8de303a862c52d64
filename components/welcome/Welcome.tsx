import type { CommandKey } from '../../lib/browser/keys.ts';
import { useWords } from '../words.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { LiveText } from './LiveText.tsx';
import { MarkSamples } from './MarkSamples.tsx';
import { SiteQuestion, type Where } from './SiteQuestion.tsx';

interface Props {
  /** Where it runs now. */
  where: Where;
  /** The answer that was given here: `refused` when the browser's dialog was answered with no. */
  answer: 'none' | 'saved' | 'refused';
  browserName: 'chromium' | 'firefox';
  /** The keys as the browser has them. */
  keys: readonly CommandKey[];
  /** Called within the click: the browser's dialog needs it. */
  onAnswer: (where: Where) => void;
  onOptions: () => void;
}

/** The page of the first run: a text to try it on, one question, and how to go on. */
export function Welcome({ where, answer, browserName, keys, onAnswer, onOptions }: Props) {
  const words = useWords();
  return (
    <main class="look welcome">
      <header>
        <p class="name">{words.say('extensionName')}</p>
        <h1>{words.say('welcomeTitle')}</h1>
        <p class="lead">{words.say('welcomeLead')}</p>
      </header>
      <LiveText />
      <MarkSamples />
      <SiteQuestion where={where} answer={answer} onAnswer={onAnswer} />
      <FirstSteps browserName={browserName} keys={keys} onOptions={onOptions} />
    </main>
  );
}
