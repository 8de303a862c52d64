import type { Words } from '../../lib/browser/i18n.ts';
import type { Unmarked } from '../../lib/sites/unmarked.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';

interface Props {
  unmarked: Unmarked;
  trouble?: string | undefined;
  onUndo: () => void;
  onClose: () => void;
}

/** Takes the card's place once its name was left unmarked, and stays until the reader goes on. */
export function UnmarkedNotice({ unmarked, trouble, onUndo, onClose }: Props) {
  const words = useWords();
  const sentence = unmarkedSentence(unmarked, words);
  return (
    <div class="look card" role="dialog" aria-label={sentence} tabIndex={-1}>
      <div class="gone">
        <div>
          <p>{sentence}</p>
          <p class="small">{words.say('unmarkedLater')}</p>
          {trouble && <p role="alert">{trouble}</p>}
        </div>
        <button type="button" class="close" aria-label={words.say('cardClose')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
        <Button onClick={onUndo}>{words.say('unmarkedUndo')}</Button>
      </div>
    </div>
  );
}

function unmarkedSentence({ text, where }: Unmarked, words: Words): string {
  if (where === 'everywhere') return words.say('unmarkedEverywhere', text);
  return 'site' in where ? words.say('unmarkedSite', text, where.site) : words.say('unmarkedPage', text);
}
