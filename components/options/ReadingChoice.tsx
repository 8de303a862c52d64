import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';

/** Whether what was read is remembered, how much of it there is, and away with it. */
export function ReadingChoice({ view: { reading }, events }: OptionsProps) {
  const words = useWords();
  return (
    <>
      <Switch
        label={words.say('optionsReadingSwitch')}
        checked={reading.on}
        onChange={(on) => events.onRemember(on)}
      />
      <p class="small" role="status">
        {reading.held > 0 ? words.count('optionsReadingHeld', reading.held) : words.say('optionsReadingNone')}
      </p>
      <div class="row">
        <Button disabled={reading.held === 0} onClick={events.onForgetReading}>
          {words.say('optionsReadingForget')}
        </Button>
      </div>
    </>
  );
}
