import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';
import { Keys } from './Keys.tsx';
import type { OptionsView } from './options-view.ts';

interface Props extends Pick<OptionsView, 'browserName' | 'keys'> {
  onKeys: () => void;
}

/** The keys, and the browser's own page where they are changed. */
export function KeysSection({ browserName, keys, onKeys }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words.say('optionsKeys')}</h2>
      <Keys {...keys} />
      <p class="small">
        {words.say(browserName === 'firefox' ? 'optionsKeysFirefox' : 'optionsKeysChromium')}
      </p>
      <div class="row">
        <Button onClick={onKeys}>{words.say('optionsChangeKeys')}</Button>
      </div>
    </section>
  );
}
