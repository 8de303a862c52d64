import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Place } from '../../lib/dossier/address.ts';
import { useWords } from '../words.ts';
import { FoundName } from './FoundName.tsx';
import { type FindView, placeOf } from './find-view.ts';

interface Props extends FindView {
  /** What stands in the box at first and whenever it changes. */
  text: string;
  /** One line: label and hint are only heard, and the box is empty again once it has led somewhere. */
  compact?: boolean;
  /** Called when somebody comes to the box. */
  onWake?: () => void;
  onGo: (place: Place) => void;
}

/** So many answers stand under the box; all of them on the page that Enter leads to. */
const listed = 8;

/** The box that finds names while one types: arrows choose, Enter goes there, Escape closes the list, then empties the box. */
export function Find({ find, findProblem, text, compact, onWake, onGo }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, type] = useState(text);
  const [open, setOpen] = useState(false);
  const [at, choose] = useState(-1);
  useEffect(() => type(text), [text]);
  useEffect(() => {
    // Focus stays in the box, so the browser does not scroll the list by itself.
    if (at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const found = useMemo(() => find?.(typed, listed) ?? [], [find, typed]);
  const shows = open && found.length > 0;
  const misses = open && found.length === 0 && find !== null && typed.trim() !== '';
  const go = (place: Place) => {
    setOpen(false);
    choose(-1);
    if (compact) type('');
    onGo(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes Chinese, Japanese or Korean.
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && found.length > 0) {
      setOpen(true);
      // The box itself is one stop of the round.
      choose(
        shows ? ((at + 1 + by + found.length + 1) % (found.length + 1)) - 1 : by > 0 ? 0 : found.length - 1,
      );
    } else if (event.key === 'Escape' && (shows || typed !== '')) {
      if (shows) setOpen(false);
      else type('');
      choose(-1);
    } else return;
    event.preventDefault();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const chosen = shows ? found[at] : undefined;
    const [only] = found;
    if (chosen) go(placeOf(chosen));
    else if (only && found.filter(({ whole }) => whole).length === 1 && only.whole) go(placeOf(only));
    else go({ show: 'find', text: typed.trim() });
  };
  return (
    <search class={compact ? 'find compact' : 'find'}>
      <form onSubmit={onSubmit}>
        <div class="field">
          <label for={id} class={compact ? 'heard' : undefined}>
            {words.say('findLabel')}
          </label>
          <input
            id={id}
            type="text"
            role="combobox"
            // Empty, it runs as the page does, and so do the words that stand in it then.
            dir={typed === '' ? undefined : 'auto'}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-autocomplete="list"
            aria-expanded={shows}
            aria-controls={`${id}-list`}
            aria-activedescendant={shows && at >= 0 ? `${id}-${at}` : undefined}
            aria-describedby={`${id}-hint`}
            placeholder={compact ? words.say('findLabel') : undefined}
            value={typed}
            onFocus={onWake}
            onInput={(event) => {
              type(event.currentTarget.value);
              setOpen(true);
              choose(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <div
            role="listbox"
            id={`${id}-list`}
            aria-label={words.say('findLabel')}
            class="answers"
            hidden={!shows}
          >
            {shows &&
              found.map((one, place) => (
                // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, which names the active option.
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys.
                <div
                  key={`${one.kind} ${one.id}`}
                  id={`${id}-${place}`}
                  role="option"
                  aria-selected={place === at}
                  // The box keeps the focus, or the list would close before the click.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => go(placeOf(one))}
                >
                  <FoundName found={one} />
                </div>
              ))}
          </div>
          {misses && (
            <div class="answers none">
              <p>{words.say('findNone', typed.trim())}</p>
              <p class="small">{words.say('findNoneNext')}</p>
            </div>
          )}
        </div>
        <p class={compact && !findProblem ? 'heard' : 'small hint'} id={`${id}-hint`}>
          {findProblem ? words.say('findFailed', findProblem) : words.say('findHint')}
        </p>
      </form>
      <p class="heard" role="status">
        {open && typed.trim() !== '' && find ? words.count('findFound', found.length) : ''}
      </p>
    </search>
  );
}
