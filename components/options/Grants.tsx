import { unusedGrants } from '../../lib/sites/origins.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';
import { LongList } from './LongList.tsx';
import type { OptionsProps } from './options-view.ts';

interface Props extends OptionsProps {
  /** Only grants with these words; empty for all. */
  query: string;
}

/** What the browser grants, used or not, each to be given back. */
export function Grants({ view: { config, grants }, events, query }: Props) {
  const words = useWords();
  if (grants.length === 0) return null;
  const unused = new Set(unusedGrants(config, grants));
  return (
    <LongList rows={[...grants].sort()} words={(origin) => [origin]} query={query} className="grants">
      {(origin) => (
        <li key={origin}>
          <span class="origin">
            <code>
              <bdi dir="ltr">{origin}</bdi>
            </code>
            <span class="small">{words.say(unused.has(origin) ? 'optionsUnused' : 'optionsUsed')}</span>
          </span>
          <Button
            label={words.say('optionsGiveBackOrigin', origin)}
            onClick={() => events.onGiveBack(origin)}
          >
            {words.say('optionsGiveBack')}
          </Button>
        </li>
      )}
    </LongList>
  );
}
