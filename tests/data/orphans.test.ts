import { entityFile, namedIn } from '../../lib/record/resolve.ts';
import type { FullRecord } from '../../lib/record/types.ts';
import { rule } from './rule.ts';

rule('every entity has a part in a dispute or stands behind a name or a party', noOrphans, (copy) => {
  copy.entities.push({ id: 'nobody', kind: 'group', names: [{ text: 'Nobody', lang: 'en' }] });
});

function noOrphans(full: FullRecord) {
  const used = new Set([
    ...full.disputes.flatMap(({ statements, discrepancies }) => [
      ...statements.flatMap(({ by, onBehalfOf, about }) => [...by, ...(onBehalfOf ?? []), ...about]),
      ...discrepancies.flatMap(({ lookFor }) => Object.values(lookFor ?? {}).flatMap(namedIn)),
    ]),
    ...full.entities.flatMap(({ partOf, names, attributions }) => [
      ...(partOf ? [partOf] : []),
      ...names.flatMap(({ assertedBy }) => assertedBy ?? []),
      ...(attributions ?? []).flatMap(({ says, value, by }) => (says === 'part-of' ? [value, ...by] : by)),
    ]),
  ]);
  return full.entities
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: entityFile(id),
      path: '(file)',
      sentence: 'No statement, name or party refers to it; remove the file or use it.',
    }));
}
