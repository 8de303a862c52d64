import { entityFile } from '../../lib/record/resolve.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { firstEntity, rule } from './rule.ts';

rule('governments and outlets speak but are never marked', unmarked, (copy) => {
  delete firstEntity(copy, ({ kind }) => kind === 'government').marked;
});

rule("a group's country and parent are somebody's claim", attributed, (copy) => {
  firstEntity(copy, ({ kind }) => kind === 'group').country = 'CN';
});

function unmarked(full: FullRecord) {
  return full.entities
    .filter(({ kind, marked }) => (kind === 'government' || kind === 'outlet') && marked !== false)
    .map(({ id }) => ({
      file: entityFile(id),
      path: 'marked',
      sentence: 'Half the web would be underlined; add "marked": false.',
    }));
}

function attributed(full: FullRecord) {
  return full.entities
    .filter(({ kind }) => ['group', 'campaign', 'botnet', 'malware'].includes(kind))
    .filter(({ country, partOf }) => country !== undefined || partOf !== undefined)
    .map(({ id }) => ({
      file: entityFile(id),
      path: 'country',
      sentence: 'Say in "attributions" who asserts it, instead of stating a country or a parent.',
    }));
}
