import { useEffect, useState } from 'preact/hooks';
import { type ReadPattern, readPattern } from '../../lib/sites/rule-pattern.ts';
import type { SiteRule, SitesConfig } from '../../lib/sites/types.ts';
import { Button } from '../Button.tsx';
import { Field } from '../Field.tsx';
import { useWords } from '../words.ts';

interface Props {
  mode: SitesConfig['mode'];
  onAdd: (pattern: string, state: SiteRule['state']) => void;
}

/** While somebody types, what is not yet an address is no mistake. */
const pauseInTyping = 500;

/** A new rule, with what it will cover or why it cannot be one. */
export function AddSite({ mode, onAdd }: Props) {
  const words = useWords();
  const [text, setText] = useState('');
  const [settled, settle] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pauseInTyping);
    return () => clearTimeout(timer);
  }, [text]);

  const read = readPattern(text);
  const usual = mode === 'every' ? 'off' : 'on';
  const add = (state: SiteRule['state']) => {
    if (read.fault) return settle(text);
    onAdd(read.pattern, state);
    setText('');
  };
  const error =
    read.fault && settled === text && text !== ''
      ? words.say(read.fault.key, ...read.fault.values)
      : undefined;
  const other = usual === 'on' ? 'off' : 'on';
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add(usual);
      }}
    >
      <Field label={words.say('optionsAdd')} hint={words.say('optionsAddHint')} error={error}>
        {(props) => (
          <input
            {...props}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="small" role="status">
        {text !== '' && <Coverage read={read} />}
      </div>
      <div class="row">
        <Button kind="strong" disabled={text.trim() === ''} onClick={() => add(usual)}>
          {words.say(usual === 'on' ? 'optionsAddOn' : 'optionsAddOff')}
        </Button>
        <Button disabled={text.trim() === ''} onClick={() => add(other)}>
          {words.say(other === 'on' ? 'optionsAddOn' : 'optionsAddOff')}
        </Button>
      </div>
    </form>
  );
}

/** What the rule will be for, and what of the input was left out. */
function Coverage({ read }: { read: ReadPattern }) {
  const words = useWords();
  if (read.fault) return null;
  const { parsed, pattern, notes } = read;
  const site = !pattern.includes('://');
  return (
    <>
      <p>
        {words.say(
          site ? (parsed.subdomains ? 'optionsCoversSite' : 'optionsCoversHost') : 'optionsCoversPattern',
          pattern,
        )}
      </p>
      {notes.map(({ key, values }) => (
        <p key={key}>{words.say(key, ...values)}</p>
      ))}
    </>
  );
}
