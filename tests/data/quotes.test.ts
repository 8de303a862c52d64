import type { FullRecord } from '../../lib/record/types.ts';
import { firstStatement, rule, statementsOf } from './rule.ts';

rule('quotes have at most 15 words and no marks around them', shortQuotes, (copy) => {
  firstStatement(copy, () => true).quote = { text: 'word '.repeat(16).trim(), lang: 'en' };
});

function shortQuotes(full: FullRecord) {
  return statementsOf(full).flatMap(({ statement, file, path }) => {
    const text = statement.quote?.text ?? '';
    const words = text.split(/\s+/).filter(Boolean).length;
    const at = `${path} › quote`;
    if (words > 15) return [{ file, path: at, sentence: `The quote has ${words} words; cut it to 15.` }];
    if (/^["“«]/.test(text)) return [{ file, path: at, sentence: 'Remove the quotation marks around it.' }];
    return [];
  });
}
