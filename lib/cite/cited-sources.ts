import { byText } from '../record/order.ts';
import type { Source } from '../record/types.ts';
import type { StatementView } from '../record/views.ts';
import type { Taken } from './types.ts';

/** A source with a key that is unique in its list, and the statements that stand on it. */
export interface CitedSource {
  key: string;
  source: Source;
  statements: StatementView[];
}

/** The sources of what is taken, each address once, in the order in which they are met. */
export function citedSources(taken: Taken): CitedSource[] {
  const byUrl = new Map<string, { source: Source; statements: StatementView[] }>();
  for (const { statement } of taken.items)
    for (const source of statement.sources) {
      const known = byUrl.get(source.url);
      if (known) known.statements.push(statement);
      else byUrl.set(source.url, { source, statements: [statement] });
    }
  const used = new Map<string, number>();
  return [...byUrl.values()].map(({ source, statements }) => {
    const stem = keyStem(source);
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    return { key: count === 1 ? stem : `${stem}-${count}`, source, statements };
  });
}

/** Ids of the statements that stand on a source, for a note. */
export function statementIds({ statements }: CitedSource): string {
  return statements
    .map(({ id }) => id)
    .sort(byText)
    .join(', ');
}

/** Letters and digits that every reference manager takes: publisher and year. */
function keyStem({ publisher, published, id }: Source): string {
  const plain = publisher
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .slice(0, 24);
  return `${plain || id}${published?.slice(0, 4) ?? ''}`.toLowerCase();
}
