import { isBefore } from '../../lib/record/dates.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { firstStatement, rule, statementsOf } from './rule.ts';

rule('a reply is not earlier than what it answers', repliesFollow, (copy) => {
  firstStatement(copy, ({ inReplyTo }) => inReplyTo !== undefined).date = '1999';
});

rule('who condemns answers something', condemnsAnswers, (copy) => {
  const statement = firstStatement(copy, ({ inReplyTo }) => inReplyTo === undefined);
  statement.act = 'condemns';
});

function repliesFollow(full: FullRecord) {
  const dates = new Map(statementsOf(full).map(({ statement }) => [statement.id, statement.date]));
  return statementsOf(full).flatMap(({ statement, file, path }) =>
    (statement.inReplyTo ?? [])
      .filter((id) => isBefore(statement.date, dates.get(id) ?? statement.date))
      .map((id) => ({
        file,
        path,
        sentence: `It answers ${id} of ${dates.get(id)} but is of ${statement.date}; correct a date or the reply.`,
      })),
  );
}

function condemnsAnswers(full: FullRecord) {
  return statementsOf(full)
    .filter(({ statement }) => statement.act === 'condemns' && !statement.inReplyTo)
    .map(({ file, path }) => ({
      file,
      path,
      sentence: 'Condemning is an answer: name what it answers in "inReplyTo", or use "alleges".',
    }));
}
