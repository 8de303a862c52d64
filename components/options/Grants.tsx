import { unusedGrants } from '../../lib/sites/origins.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';

/** What the browser grants, used or not, each to be given back. */
export function Grants({ view: { config, grants }, events }: OptionsProps) {
  const words = useWords();
  const unused = new Set(unusedGrants(config, grants));
  return (
    <section aria-labelledby="grants">
      <h2 id="grants">{words.say('optionsGrants')}</h2>
      <p>{words.say(grants.length === 0 ? 'optionsNoGrants' : 'optionsGrantsMeans')}</p>
      {grants.length > 0 && (
        <ul class="grants">
          {[...grants].sort().map((origin) => (
            <li key={origin}>
              <span class="origin">
                <code>{origin}</code>
                <span class="small">{words.say(unused.has(origin) ? 'optionsUnused' : 'optionsUsed')}</span>
              </span>
              <Button
                label={words.say('optionsGiveBackOrigin', origin)}
                onClick={() => events.onGiveBack(origin)}
              >
                {words.say('optionsGiveBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
