import type { Words } from '../../lib/browser/i18n.ts';
import { dateInWords } from '../../lib/record/dates.ts';
import { idOf, type Unmarked } from '../../lib/sites/unmarked.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';
import { LongList } from './LongList.tsx';
import type { OptionsProps } from './options-view.ts';

/** The words of a row: what the search looks through. */
export function unmarkedWords({ text, name, where }: Unmarked, words: Words): string[] {
  return [text, name, whereInWords(where, words)];
}

/** The names that the user left unmarked, one row each, with the way back. */
export function UnmarkedList({ view, events, query }: OptionsProps & { query: string }) {
  const words = useWords();
  const { unmarked } = view;
  if (unmarked.length === 0) return <p class="empty">{words.say('optionsUnmarkedNone')}</p>;
  return (
    <>
      <LongList
        rows={unmarked}
        words={(one) => unmarkedWords(one, words)}
        query={query}
        className="unmarked"
        label={words.say('optionsUnmarked')}
      >
        {(one) => {
          const where = whereInWords(one.where, words);
          return (
            <li key={idOf(one)}>
              <span class="origin">
                <span>
                  <b>
                    <bdi>{one.text}</bdi>
                  </b>{' '}
                  {one.text !== one.name && words.say('optionsUnmarkedFor', one.name)}
                </span>
                <span class="small">
                  {where} · {words.say('optionsUnmarkedSince', dateInWords(one.since, words.locale))}
                </span>
              </span>
              <Button
                kind="quiet"
                label={words.say('optionsUnmarkedMarkOf', one.text, one.name, where)}
                onClick={() => events.onMark(one)}
              >
                {words.say('optionsUnmarkedMark')}
              </Button>
            </li>
          );
        }}
      </LongList>
      {unmarked.length > 1 && (
        <div class="row">
          <Button onClick={() => events.onUnmarked([])}>{words.say('optionsUnmarkedAll')}</Button>
        </div>
      )}
    </>
  );
}

function whereInWords(where: Unmarked['where'], words: Words): string {
  if (where === 'everywhere') return words.say('optionsUnmarkedEverywhere');
  return words.say('optionsUnmarkedSite', 'site' in where ? where.site : where.page);
}
