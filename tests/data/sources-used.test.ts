import { disputeFile, entityFile } from '../../lib/record/resolve.ts';
import type { Fault, FullRecord, Source } from '../../lib/record/types.ts';
import { firstDispute, rule } from './rule.ts';

rule('every source is cited', allCited, (copy) => {
  const { sources } = firstDispute(copy);
  const [first] = sources;
  if (first) sources.push({ ...first, id: 'cited-by-nobody' });
});

function allCited(full: FullRecord): Fault[] {
  return [
    ...full.disputes.flatMap(({ id, statements, sources, discrepancies }) => {
      const sides = discrepancies.flatMap((discrepancy) => discrepancy.sides);
      return unused(
        disputeFile(id),
        sources,
        [...statements, ...sides].flatMap((citing) => citing.sources),
      );
    }),
    ...full.entities.flatMap(({ id, names, attributions, sources }) =>
      unused(
        entityFile(id),
        sources ?? [],
        [...names, ...(attributions ?? [])].flatMap((citing) => citing.sources ?? []),
      ),
    ),
  ];
}

function unused(file: string, sources: readonly Source[], cited: readonly string[]): Fault[] {
  return sources
    .filter(({ id }) => !cited.includes(id))
    .map(({ id }) => ({ file, path: `sources › ${id}`, sentence: 'Nobody cites this source; remove it.' }));
}
