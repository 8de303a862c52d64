import { isBefore, isRecordDate } from '../../lib/record/dates.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { firstStatement, rule, sourcesOf, statementsOf } from './rule.ts';

rule('dates are real and none is later than the record', datesFit, (copy) => {
  firstStatement(copy, () => true).date = '2025-02-30';
});

function datesFit(full: FullRecord) {
  const dated = [
    ...statementsOf(full).map(({ statement, file, path }) => ({ file, path, date: statement.date })),
    ...sourcesOf(full).flatMap(({ source, file, path }) =>
      source.published === null ? [] : [{ file, path, date: source.published }],
    ),
  ];
  return dated.flatMap(({ file, path, date }) => {
    if (!isRecordDate(date))
      return [{ file, path, sentence: `${date} is no day of the calendar; correct it.` }];
    if (!isBefore(full.recordDate, date)) return [];
    const sentence = `${date} is later than the record of ${full.recordDate}; correct it, or move recordDate in data/record.json.`;
    return [{ file, path, sentence }];
  });
}
