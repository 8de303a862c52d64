import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../spot/read-file.ts';
import { contestants } from '../contestants.ts';
import { around } from '../measure.ts';
import { namesOf } from '../names.ts';
import { addTally, newTally } from '../tally.ts';
import type { Corpus, CorpusError } from './corpus.ts';

/** Ordinary pages with the record's names: whatever is marked there is to be looked at. */
export const pages: Corpus = {
  id: 'pages',
  async measure(folder, record) {
    const dir = join(folder, 'pages');
    const read = readdirSync(dir)
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => ({ name, blocks: readPage(readFileSync(join(dir, name), 'utf8')).blocks }));
    const names = namesOf(record);
    const each = contestants.map((contestant) => {
      const find = contestant.open(names);
      const tally = newTally();
      const errors: CorpusError[] = [];
      for (const { name, blocks } of read) {
        // Blocks as paragraphs: empty lines part them.
        const text = blocks.map((block) => block.text.replace(/\n\s*\n/gu, '\n')).join('\n\n');
        const marks = find(text);
        addTally(tally, { ...newTally(), passages: 1, wrong: marks.length });
        for (const { start, end, entities, rule } of marks)
          errors.push({
            passage: name,
            what: 'wrong',
            kind: 'elsewhere',
            text: text.slice(start, end),
            entity: entities.join(' or '),
            context: around(text, start, end),
            ...(rule !== undefined && { rule }),
          });
      }
      return { contestant: contestant.title, tally, errors };
    });
    return [{ title: 'ordinary pages, names of the record', rows: each, errors: each[0]?.errors ?? [] }];
  },
};
