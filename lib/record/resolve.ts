import type { Dispute, Entity, Fault, MixedUp, Slip } from './types.ts';

/** Where an entity or a dispute stands in the repository. */
export const entityFile = (id: string): string => `data/entities/${id}.json`;
export const disputeFile = (id: string): string => `data/disputes/${id}.json`;

/** Finds every id that leads nowhere or is used twice. */
export function resolveRecord(parts: { entities: Entity[]; disputes: Dispute[] }): Fault[] {
  const known = new Set(parts.entities.map(({ id }) => id));
  const statements = parts.disputes.flatMap(({ id, statements }) =>
    statements.map((statement, index) => ({ id: statement.id, file: disputeFile(id), index })),
  );
  return [
    ...twice(parts.entities.map(({ id }) => ({ id, file: entityFile(id), path: 'id' }))),
    ...twice(parts.disputes.map(({ id }) => ({ id, file: disputeFile(id), path: 'id' }))),
    ...twice(statements.map(({ id, file, index }) => ({ id, file, path: `statements[${index}].id` }))),
    ...parts.entities.flatMap((entity) => resolveEntity(entity, known)),
    ...parts.disputes.flatMap((dispute) => resolveDispute(dispute, known)),
  ];
}

function twice(uses: { id: string; file: string; path: string }[]): Fault[] {
  const seen = new Set<string>();
  return uses.flatMap(({ id, file, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, path, sentence: `The id "${id}" is used twice; give this one another.` }];
  });
}

function resolveEntity(entity: Entity, known: Set<string>): Fault[] {
  const file = entityFile(entity.id);
  const sources = new Set(entity.sources?.map(({ id }) => id));
  return [
    ...missing([entity.partOf ?? []].flat(), known, file, 'partOf', entityMend),
    ...entity.names.flatMap((name, index) => [
      ...missing(name.assertedBy, known, file, `names[${index}].assertedBy`, entityMend),
      ...missing(name.sources, sources, file, `names[${index}].sources`, sourceMend),
    ]),
    ...(entity.attributions ?? []).flatMap(({ says, value, by, sources: cited }, index) => [
      ...missing(by, known, file, `attributions[${index}].by`, entityMend),
      ...missing(cited, sources, file, `attributions[${index}].sources`, sourceMend),
      ...(says === 'part-of'
        ? missing([value], known, file, `attributions[${index}].value`, entityMend)
        : []),
    ]),
  ];
}

function resolveDispute(dispute: Dispute, known: Set<string>): Fault[] {
  const file = disputeFile(dispute.id);
  const sources = new Set(dispute.sources.map(({ id }) => id));
  const own = new Set(dispute.statements.map(({ id }) => id));
  return [
    ...twice(dispute.sources.map(({ id }, index) => ({ id, file, path: `sources[${index}].id` }))),
    ...twice(
      dispute.discrepancies.map(({ id }, index) => ({ id, file, path: `discrepancies[${index}].id` })),
    ),
    ...dispute.statements.flatMap((statement, index) => {
      const at = (field: string) => `statements[${index}].${field}`;
      return [
        ...missing(statement.by, known, file, at('by'), entityMend),
        ...missing(statement.onBehalfOf, known, file, at('onBehalfOf'), entityMend),
        ...missing(statement.about, known, file, at('about'), entityMend),
        ...missing(statement.inReplyTo, own, file, at('inReplyTo'), statementMend),
        ...missing(statement.sources, sources, file, at('sources'), sourceMend),
      ];
    }),
    ...dispute.discrepancies.flatMap(({ sides, lookFor }, index) => [
      ...sides.flatMap((side, place) =>
        missing(side.sources, sources, file, `discrepancies[${index}].sides[${place}].sources`, sourceMend),
      ),
      ...Object.entries(lookFor ?? {}).flatMap(([kind, form]: [string, MixedUp | Slip]) =>
        missing(namedIn(form), known, file, `discrepancies[${index}].lookFor.${kind}`, entityMend),
      ),
    ]),
  ];
}

/** The entities that a form of `lookFor` names. */
export function namedIn(form: MixedUp | Slip): string[] {
  return 'about' in form ? form.about : [form.subject, form.saidToBe, form.recordSays];
}

const entityMend = (id: string) => `There is no ${entityFile(id)}; correct the id or add that file.`;
const sourceMend = (id: string) =>
  `There is no source "${id}" in this file; correct the id or add the source.`;
const statementMend = (id: string) => `There is no statement "${id}" in this dispute; correct the id.`;

function missing(
  ids: readonly string[] | undefined,
  known: ReadonlySet<string>,
  file: string,
  path: string,
  mend: (id: string) => string,
): Fault[] {
  return (ids ?? []).filter((id) => !known.has(id)).map((id) => ({ file, path, sentence: mend(id) }));
}
