import { Button } from '../Button.tsx';
import { Keys } from '../keys/Keys.tsx';
import { useWords } from '../words.ts';
import type { OptionsView } from './options-view.ts';

interface Props extends Pick<OptionsView, 'keys'> {
  onKeys: () => void;
}

/** The keys, and the browser's own page where they are changed. */
export function KeysSection({ keys, onKeys }: Props) {
  const words = useWords();
  return (
    <>
      <Keys keys={keys} />
      <div class="row">
        <Button onClick={onKeys}>{words.say('optionsChangeKeys')}</Button>
      </div>
    </>
  );
}
