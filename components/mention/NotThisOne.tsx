import type { Where } from '../../lib/sites/unmarked.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';

/** Where a name can be left unmarked besides everywhere; empty in a private window, of which no address is kept. */
export interface Places {
  page?: string;
  site?: string;
}

interface Props {
  text: string;
  name: string;
  places: Places;
  /** Why the last choice was not carried out. */
  trouble?: string | undefined;
  onUnmark: (where: Where) => void;
  onSiteOff: () => void;
}

/** "Not this one": what will be left unmarked, and where; last, nothing marked on this site at all. */
export function NotThisOne({ text, name, places: { page, site }, trouble, onUnmark, onSiteOff }: Props) {
  const words = useWords();
  return (
    <>
      <p>
        <b>{words.say('cardNotTitle', text)}</b>
      </p>
      <p class="small">{words.say('cardNotMeans', name)}</p>
      <div class="choices">
        {page !== undefined && <Button onClick={() => onUnmark({ page })}>{words.say('cardNotPage')}</Button>}
        {site !== undefined && (
          <Button onClick={() => onUnmark({ site })}>{words.say('cardNotSite', site)}</Button>
        )}
        <Button onClick={() => onUnmark('everywhere')}>{words.say('cardNotEverywhere')}</Button>
      </div>
      {page === undefined && <p class="small">{words.say('cardNotPrivate')}</p>}
      {trouble && <p role="alert">{trouble}</p>}
      <div class="site-off">
        <Button kind="quiet" onClick={onSiteOff}>
          {words.say('cardSiteOff')}
        </Button>
      </div>
    </>
  );
}
