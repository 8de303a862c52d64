import { useState } from 'preact/hooks';
import { hasWords } from '../../lib/search/has-words.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { OptionsProps } from './options-view.ts';
import { Search } from './Search.tsx';
import { Setting } from './Setting.tsx';
import { type SettingPart, settingsOf } from './settings.tsx';

/** The settings in a few groups, each with one sentence, and a search that leaves those that hold what is typed. */
export function Options(props: OptionsProps) {
  const words = useWords();
  const { problem, refused } = props.view;
  const [typed, type] = useState('');
  const query = typed.trim();
  const groups = settingsOf(props, words).map((group) => ({
    ...group,
    // A group's name finds all that is in it.
    found: group.parts.map((part) => ({ part, rows: rowsFor(part, query, group.title) })),
  }));
  const count = groups.reduce((sum, { found }) => sum + found.filter(({ rows }) => rows !== null).length, 0);
  return (
    <main class="look options">
      <header>
        <p class="name">{words.say('extensionName')}</p>
        <h1>{words.say('optionsTitle')}</h1>
        <Search text={typed} found={count} onText={type} />
      </header>
      <div role="status" class="outcome">
        {problem && (
          <Notice title={words.say('optionsProblem')}>
            <p>{problem}</p>
          </Notice>
        )}
        {refused && (
          <Notice title={words.say('optionsRefused')}>
            <p>{words.say('optionsRefusedNext')}</p>
          </Notice>
        )}
      </div>
      {groups.map(({ id, title, found }) => (
        <section
          key={id}
          class="group"
          aria-labelledby={id}
          hidden={found.every(({ rows }) => rows === null)}
        >
          <h2 id={id}>{title}</h2>
          {found.map(({ part, rows }) => (
            // What is typed into a setting stays while the search hides it.
            <div key={part.id} hidden={rows === null}>
              <Setting id={part.id} title={part.title} says={part.says}>
                {part.body(rows ?? '')}
              </Setting>
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

/** What a setting's rows are to be searched for: nothing where its own words hold what is typed; null when it is to be hidden. */
function rowsFor({ title, says = '', also = [], rows = [] }: SettingPart, query: string, group: string) {
  if (hasWords([group, title, says, ...also], query)) return '';
  return rows.some((row) => hasWords(row, query)) ? query : null;
}
