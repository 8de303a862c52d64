import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { hasWords } from '../../lib/search/has-words.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../words.ts';

/** So many rows are read at a glance; one more than that is no reason to fold. */
const few = 12;

interface Props<Row> {
  rows: readonly Row[];
  /** What the search looks through in a row. */
  words: (row: Row) => string[];
  /** Only rows with these words; empty for all. */
  query: string;
  className: string;
  label?: string;
  children: (row: Row) => ComponentChildren;
}

/** A list that stays short: its first rows and a button for the rest, or those that hold what is searched for. */
export function LongList<Row>({ rows, words: wordsOf, query, className, label, children }: Props<Row>) {
  const words = useWords();
  const [all, showAll] = useState(false);
  const found = query === '' ? rows : rows.filter((row) => hasWords(wordsOf(row), query));
  const shown = all || found.length <= few + 1 ? found : found.slice(0, few);
  const rest = found.length - shown.length;
  return (
    <>
      <ul class={className} aria-label={label}>
        {shown.map(children)}
      </ul>
      {rest > 0 && (
        <div class="row">
          <Button onClick={() => showAll(true)}>{words.count('optionsShowAll', rest)}</Button>
        </div>
      )}
    </>
  );
}
