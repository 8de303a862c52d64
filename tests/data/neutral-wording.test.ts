import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disputeFile, entityFile } from '../../lib/record/resolve.ts';
import type { Fault, FullRecord } from '../../lib/record/types.ts';
import { dataDir } from '../../modules/record/load.ts';
import { firstStatement, rule } from './rule.ts';

const { words } = JSON.parse(readFileSync(join(dataDir, 'loaded-words.json'), 'utf8')) as {
  words: { word: string; instead: string }[];
};
const patterns = words.map(({ word, instead }) => ({
  instead,
  pattern: new RegExp(`(?<![\\p{L}-])${word.replaceAll(' ', '\\s+')}(?![\\p{L}-])`, 'iu'),
}));

rule('our own voice uses the same words for every side', neutral, (copy) => {
  firstStatement(copy, () => true).text = 'The ministry claimed to know nothing.';
});

function neutral(full: FullRecord): Fault[] {
  return [
    ...full.entities.flatMap(({ id, note, role }) =>
      loaded(entityFile(id), { note: note ?? '', role: role ?? '' }),
    ),
    ...full.disputes.flatMap(({ id, title, summary, statements, discrepancies }) => {
      const file = disputeFile(id);
      return [
        ...loaded(file, { title, summary }),
        ...statements.flatMap((one) => loaded(file, { [`statements › ${one.id}`]: one.text })),
        ...discrepancies.flatMap((one) => {
          const says = one.sides.map((side) => side.says).join(' ');
          return loaded(file, { [`discrepancies › ${one.id}`]: `${one.text} ${says}` });
        }),
      ];
    }),
  ];
}

/** What stands between quotation marks is the speaker's; the rest is ours. */
function loaded(file: string, texts: Record<string, string>): Fault[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const ours = text.replace(/“[^”]*”|"[^"]*"/g, '""');
    return patterns.flatMap(({ pattern, instead }) => {
      const [found] = pattern.exec(ours) ?? [];
      if (found === undefined) return [];
      return [{ file, path, sentence: `"${found}" takes a side; write instead: ${instead}.` }];
    });
  });
}
