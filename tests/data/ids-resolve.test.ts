import { resolveRecord } from '../../lib/record/resolve.ts';
import { firstDispute, firstStatement, rule } from './rule.ts';

rule('every id leads to an entity, a statement or a source', resolveRecord, (copy) => {
  firstStatement(copy, () => true).by.push('nobody-at-all');
  firstStatement(copy, () => true).sources.push('no-source');
  firstDispute(copy).statements.push(firstStatement(copy, () => true));
});
