import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/i18n.ts';
import { citeFormats } from '../../lib/cite/formats.ts';
import type { Taken } from '../../lib/cite/types.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { useWords } from '../words.ts';
import { citeWords } from './cite-words.ts';
import type { TakeHands } from './take-hands.ts';

interface Props extends TakeHands {
  taken: Taken;
}

/** Statements in the format of the user's choice: to look at, to copy, to save. */
export function TakeAlong({ taken, sha1, format: last, onFormat, onCopy, onSave }: Props) {
  const words = useWords();
  const [chosen, choose] = useState(last);
  const [text, setText] = useState('');
  const [said, say] = useState<MessageKey | null>(null);
  const format = citeFormats.find(({ id }) => id === chosen);
  useEffect(() => {
    let isLast = true;
    say(null);
    void Promise.resolve(format?.write(taken, citeWords(words), sha1) ?? '').then((written) => {
      if (isLast) setText(written);
    });
    return () => {
      isLast = false;
    };
  }, [format, taken, words, sha1]);
  const copy = () =>
    onCopy(text).then(
      () => say('takeCopied'),
      // The text stands there: whoever may not copy by a button may still do it by hand.
      () => say('takeNotCopied'),
    );
  return (
    <div class="take-along">
      <Field label={words.say('takeFormat')}>
        {(props) => (
          <select
            {...props}
            value={chosen}
            onChange={(event) => {
              choose(event.currentTarget.value);
              onFormat(event.currentTarget.value);
            }}
          >
            {citeFormats.map(({ id }) => (
              <option key={id} value={id}>
                {words.say(`take_${id}` as MessageKey)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <textarea
        readOnly
        rows={8}
        value={text}
        aria-label={words.say('takePreview')}
        dir="auto"
        spellcheck={false}
      />
      <div class="row">
        <Button kind="strong" onClick={copy}>
          {words.say('takeCopy')}
        </Button>
        {format && (
          <Button onClick={() => onSave({ name: fileName(taken, format.ending), type: format.type, text })}>
            {words.say('takeSave')}
          </Button>
        )}
        <span role="status" class="small">
          {said && words.say(said)}
        </span>
      </div>
    </div>
  );
}

/** A name that every file system takes. */
function fileName({ title }: Taken, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `on-record-${plain.toLowerCase() || 'statements'}.${ending}`;
}
