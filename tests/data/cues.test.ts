import { entityFile } from '../../lib/record/resolve.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { firstEntity, rule } from './rule.ts';

rule('an ambiguous name has cues', haveCues, (copy) => {
  const entity = firstEntity(copy, ({ cues }) => cues !== undefined);
  delete entity.cues;
  for (const name of entity.names) delete name.cues;
});

rule('a short acronym counts letter for letter', acronyms, (copy) => {
  firstEntity(copy, ({ marked }) => marked !== false).names.push({ text: 'QQQ', lang: 'en' });
});

function haveCues(full: FullRecord) {
  return full.entities.flatMap(({ id, names, cues }) =>
    names
      .filter((name) => name.ambiguous && name.spotted !== false && !cues && !name.cues)
      .map(({ text }) => ({
        file: entityFile(id),
        path: `names › ${text}`,
        sentence: 'An ambiguous name needs words that support it; add "cues" to it or to the entity.',
      })),
  );
}

function acronyms(full: FullRecord) {
  return full.entities
    .filter(({ marked }) => marked !== false)
    .flatMap(({ id, names }) =>
      names
        .filter(({ text, exact, spotted }) => /^[A-Z]{2,5}$/.test(text) && !exact && spotted !== false)
        .map(({ text }) => ({
          file: entityFile(id),
          path: `names › ${text}`,
          sentence: 'Say "exact": true, so that the word in small letters is left alone.',
        })),
    );
}
