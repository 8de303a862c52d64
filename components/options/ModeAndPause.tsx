import { everyOrigin, holdsOrigin } from '../../lib/sites/origins.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';

/** What holds in general, and whether it holds at this moment. */
export function ModeAndPause({ view: { config, grants }, events }: OptionsProps) {
  const words = useWords();
  const every = config.mode === 'every';
  const time = new Intl.DateTimeFormat(words.locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <>
      {every && !holdsOrigin(grants, everyOrigin) && (
        <Notice
          title={words.say('optionsEveryAsk')}
          actions={
            <Button kind="strong" onClick={() => events.onMode('every')}>
              {words.say('optionsAllowEvery')}
            </Button>
          }
        >
          <p>{words.say('optionsEveryAskNext')}</p>
        </Notice>
      )}
      {config.pausedUntil !== null && (
        <Notice
          title={words.say('optionsPaused', time.format(config.pausedUntil))}
          actions={<Button onClick={() => events.onPause(false)}>{words.say('optionsResume')}</Button>}
        >
          <p>{words.say('optionsPausedMeans')}</p>
        </Notice>
      )}
      <div class="row">
        <Button onClick={() => events.onMode(every ? 'picked' : 'every')}>
          {words.say(every ? 'optionsToPicked' : 'optionsToEvery')}
        </Button>
        {config.pausedUntil === null && (
          <Button onClick={() => events.onPause(true)}>{words.say('optionsPause')}</Button>
        )}
      </div>
    </>
  );
}
