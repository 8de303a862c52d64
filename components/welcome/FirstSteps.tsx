import type { CommandKey } from '../../lib/browser/keys.ts';
import { Button } from '../Button.tsx';
import { Keys } from '../keys/Keys.tsx';
import { useWords } from '../words.ts';

interface Props {
  browserName: 'chromium' | 'firefox';
  keys: readonly CommandKey[];
  onOptions: () => void;
}

/** Where the button is and which keys there are. */
export function FirstSteps({ browserName, keys, onOptions }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="use">
      <h2 id="use">{words.say('welcomeUse')}</h2>
      <ol class="steps">
        <li>{words.say(browserName === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChromium')}</li>
        <li>{words.say('welcomeOpenPopup')}</li>
        <li>{words.say('welcomeHover')}</li>
      </ol>
      <Keys keys={keys} />
      <p>
        <Button onClick={onOptions}>{words.say('welcomeOptions')}</Button>
      </p>
    </section>
  );
}
