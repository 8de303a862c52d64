import { entityFile } from '../../lib/record/resolve.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { firstEntity, rule, statementsOf } from './rule.ts';

const state =
  /\b(?:charged|indicted|sanctioned|arrested|convicted|acquitted|pleaded guilty|dropped)\b.*\b\d{4}\b/i;

rule(
  'a person who is charged or sanctioned has a role with the state of it and its date',
  saysState,
  (copy) => {
    delete firstEntity(copy, ({ role }) => role !== undefined && state.test(role)).role;
  },
);

function saysState(full: FullRecord) {
  const concerned = new Set(
    statementsOf(full).flatMap(({ statement: { act, about } }) =>
      act === 'indicts' || act === 'sanctions' ? about : [],
    ),
  );
  return full.entities
    .filter(({ id, kind, role }) => kind === 'person' && concerned.has(id) && !(role && state.test(role)))
    .map(({ id }) => ({
      file: entityFile(id),
      path: 'role',
      sentence: 'Say what was done and when, such as "Charged in the United States, 4 May 2020".',
    }));
}
