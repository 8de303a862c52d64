import { isWhollyGranted } from '../../lib/sites/origins.ts';
import type { SiteRule } from '../../lib/sites/types.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.ts';
import { LongList } from './LongList.tsx';
import type { OptionsProps } from './options-view.ts';

interface Props extends OptionsProps {
  /** Only sites with these words; empty for all. */
  query: string;
}

/** The user's rules, one row each: what it is for, on or off, and away with it. */
export function SiteList({ view: { config, grants }, events, query }: Props) {
  const words = useWords();
  if (config.rules.length === 0)
    return <p class="empty">{words.say(config.mode === 'every' ? 'optionsNoneOff' : 'optionsNonePicked')}</p>;
  return (
    <LongList
      rows={config.rules}
      words={({ pattern }) => [pattern]}
      query={query}
      className="sites"
      label={words.say('optionsSites')}
    >
      {(rule) => (
        <li key={rule.pattern}>
          <Switch
            label={rule.pattern}
            checked={rule.state === 'on'}
            onChange={(on) => events.onSite(rule.pattern, on ? 'on' : 'off')}
          />
          <Button
            kind="quiet"
            label={words.say('optionsRemoveSite', rule.pattern)}
            onClick={() => events.onForget(rule.pattern)}
          >
            {words.say('optionsRemove')}
          </Button>
          {isAsking(rule, grants) && (
            <div class="asks">
              <p class="small">{words.say('optionsAsks')}</p>
              <Button
                label={words.say('optionsAllowSite', rule.pattern)}
                onClick={() => events.onSite(rule.pattern, 'on')}
              >
                {words.say('optionsAllow')}
              </Button>
            </div>
          )}
        </li>
      )}
    </LongList>
  );
}

function isAsking({ pattern, state }: SiteRule, grants: readonly string[]): boolean {
  return state === 'on' && !isWhollyGranted(pattern, grants);
}
