import { laneOf } from '../../lib/record/acts.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { firstStatement, rule, statementsOf } from './rule.ts';

rule('every allegation has a reply or says that none was found', answered, (copy) => {
  delete firstStatement(copy, ({ noReplyFound }) => noReplyFound === true).noReplyFound;
});

rule('nothing that has a reply says that none was found', notBoth, (copy) => {
  const reply = firstStatement(copy, ({ inReplyTo }) => inReplyTo !== undefined);
  const [answeredId] = reply.inReplyTo ?? [];
  firstStatement(copy, ({ id }) => id === answeredId).noReplyFound = true;
});

function repliedTo(full: FullRecord): Set<string> {
  return new Set(statementsOf(full).flatMap(({ statement }) => statement.inReplyTo ?? []));
}

function answered(full: FullRecord) {
  const replied = repliedTo(full);
  return statementsOf(full)
    .filter(({ statement }) => laneOf(statement.act) === 'alleged')
    .filter(({ statement }) => !statement.noReplyFound && !replied.has(statement.id))
    .map(({ file, path }) => ({
      file,
      path,
      sentence: 'Nobody answers this; add the reply with "inReplyTo", or say "noReplyFound": true.',
    }));
}

function notBoth(full: FullRecord) {
  const replied = repliedTo(full);
  return statementsOf(full)
    .filter(({ statement }) => statement.noReplyFound && replied.has(statement.id))
    .map(({ file, path }) => ({
      file,
      path,
      sentence: 'This has a reply in the record; remove "noReplyFound".',
    }));
}
