import { createContext } from 'preact';
import type { Words } from '../../lib/browser/i18n.ts';
import { statementKey } from '../../lib/dossier/since-read.ts';
import type { News, StatementView } from '../../lib/record/views.ts';

/** What is new for the lines of the record below; null where nothing is. */
export const NewsContext = createContext<News | null>(null);

/** Whether a statement is new or says something else than when it was last read. */
export function freshness(statement: StatementView, news: News | null): 'new' | 'changed' | null {
  if (!news) return null;
  const key = statementKey(statement);
  if (news.added.includes(key)) return 'new';
  return news.changed.includes(key) ? 'changed' : null;
}

/** "2 new statements, 1 changed". */
export function newsInWords({ added, changed }: News, words: Words): string {
  const isNew = added.length > 0 && words.count('newsAdded', added.length);
  const isOther = changed.length > 0 && words.count('newsChanged', changed.length);
  if (isNew && isOther) return words.say('newsBoth', isNew, isOther);
  return isNew || isOther || '';
}
