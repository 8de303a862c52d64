import { useContext, useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import { citeFormatIds } from '../../lib/cite/format-ids.ts';
import type { StatementView } from '../../lib/record/views.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';
import { CiteHandsContext } from './cite-hands.ts';

/** "Cite": copies the statement with its sources in the format last used; then another format can be chosen. */
export function CiteStatement({ statement }: { statement: StatementView }) {
  const words = useWords();
  const hands = useContext(CiteHandsContext);
  const id = useId();
  const [format, setFormat] = useState<string | null>(null);
  const [said, say] = useState<MessageKey | null>(null);
  if (!hands) return null;
  const cite = (wanted?: string) =>
    hands.onCite(statement, wanted).then(
      (used) => {
        setFormat(used);
        say('citeCopied');
      },
      () => say('citeNotCopied'),
    );
  const who = statement.by.map(({ name }) => name).join(words.say('listSeparator'));
  return (
    <div class="cite">
      <Button kind="quiet" label={words.say('citeOf', who)} onClick={() => void cite()}>
        {words.say('cite')}
      </Button>
      {format !== null && (
        <>
          <label for={id} class="heard">
            {words.say('takeFormat')}
          </label>
          <select id={id} value={format} onChange={(event) => void cite(event.currentTarget.value)}>
            {citeFormatIds.map((one) => (
              <option key={one} value={one}>
                {words.say(`take_${one}` as MessageKey)}
              </option>
            ))}
          </select>
        </>
      )}
      <span role="status" class="small">
        {said && words.say(said)}
      </span>
    </div>
  );
}
