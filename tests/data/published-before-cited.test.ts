import { isBefore } from '../../lib/record/dates.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { firstStatement, rule, statementsOf } from './rule.ts';

rule('no statement rests only on sources older than itself', notOlder, (copy) => {
  firstStatement(copy, ({ date }) => date > '2025').date = '2026-11-01';
});

/** A source may be a day older: it is then still yesterday on the other side of the world. */
function notOlder(full: FullRecord) {
  return statementsOf(full).flatMap(({ dispute, statement, file, path }) => {
    const cited = dispute.sources.filter(({ id }) => statement.sources.includes(id));
    const older = cited.filter(
      ({ published }) => published !== null && isBefore(dayAfter(published), statement.date),
    );
    if (older.length < cited.length) return [];
    const sentence = `The statement is of ${statement.date}, but its sources were published before; correct the date or add a source.`;
    return [{ file, path, sentence }];
  });
}

function dayAfter(date: string): string {
  if (date.length < 10) return date;
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
