import { useId } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';

interface Props {
  text: string;
  /** How many settings hold what is typed. */
  found: number;
  onText: (text: string) => void;
}

/** Finds a setting by its words while one types. */
export function Search({ text, found, onText }: Props) {
  const words = useWords();
  const id = useId();
  const typed = text.trim() !== '';
  return (
    <search class="find-setting">
      <div class="field">
        <label for={id}>{words.say('optionsSearch')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onText('');
          }}
        />
      </div>
      <p class={found > 0 ? 'heard' : 'none'} role="status">
        {typed &&
          (found > 0
            ? words.count('optionsSearchFound', found)
            : words.say('optionsSearchNone', text.trim()))}
      </p>
      {typed && found === 0 && (
        <div>
          <p>{words.say('optionsSearchNoneNext')}</p>
          <div class="row">
            <Button onClick={() => onText('')}>{words.say('optionsSearchAll')}</Button>
          </div>
        </div>
      )}
    </search>
  );
}
