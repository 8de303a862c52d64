import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contestants } from '../contestants.ts';
import { measure } from '../measure.ts';
import { namesOf, withMissing } from '../names.ts';
import { kindOf, type Passage, readLines } from '../passages.ts';
import { addTally, newTally } from '../tally.ts';
import type { Corpus } from './corpus.ts';
import { nothing } from './packs.ts';

interface Row {
  id: string;
  lang: string;
  text: string;
  mentions: { start: number; end: number; surface: string; entityId: string; altIds?: string[] }[];
  traps: { start: number; end: number; surface: string }[];
}

/** Passages of real reporting with names of their own; spans count to the letter. */
export const gold: Corpus = {
  id: 'gold',
  async measure(folder) {
    const file = join(folder, 'gold/names.json');
    const names = namesOf(withMissing(nothing, readFileSync(file, 'utf8'), file));
    const passages = ['positive', 'negative'].flatMap((file) =>
      readLines<Row>(join(folder, `gold/${file}.jsonl`)).map(passageOf),
    );
    const each = contestants.map((contestant) => {
      const measured = measure(passages, contestant.open(names), names, 'exact');
      const tally = newTally();
      for (const part of Object.values(measured.parts)) addTally(tally, part);
      const errors = measured.errors.map(({ passage, what, kind, text, entity, rule, context }) => ({
        ...{ passage, what, kind, text, entity, context },
        ...(rule !== undefined && { rule }),
      }));
      return { contestant: contestant.title, tally, errors };
    });
    return [{ title: 'gold: passages of real reporting', rows: each, errors: each[0]?.errors ?? [] }];
  },
};

function passageOf({ id, lang, text, mentions, traps }: Row): Passage {
  const labels = {
    mentions: mentions.map(({ start, end, surface, entityId, altIds }) => ({
      start,
      end,
      text: surface,
      entity: entityId,
      ...(altIds && { accept: altIds }),
    })),
    traps: traps.map(({ start, end, surface }) => ({ start, end, text: surface })),
  };
  return { id, lang, kind: kindOf(labels), text, ...labels };
}
