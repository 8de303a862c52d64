import type { FullRecord } from '../../lib/record/types.ts';
import { firstDispute, rule, statementsOf } from './rule.ts';

rule('no two statements of a dispute are alike', differ, (copy) => {
  const { statements } = firstDispute(copy);
  const [first] = statements;
  if (first) statements.push({ ...first, id: 'a-copy', text: first.text.toUpperCase() });
});

function differ(full: FullRecord) {
  const seen = new Map<string, string>();
  return statementsOf(full).flatMap(({ dispute, statement, file, path }) => {
    const words = statement.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const key = `${dispute.id} ${statement.by.join()} ${words}`;
    const other = seen.get(key);
    seen.set(key, statement.id);
    if (!other) return [];
    return [{ file, path, sentence: `It says the same as ${other}; keep one, with the sources of both.` }];
  });
}
