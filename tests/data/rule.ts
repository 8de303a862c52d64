import { expect, it } from 'vitest';
import { faultLine } from '../../lib/record/parse.ts';
import { disputeFile, entityFile } from '../../lib/record/resolve.ts';
import type { Dispute, Entity, Fault, FullRecord, Source, Statement } from '../../lib/record/types.ts';
import { loadRecord } from '../../modules/record/load.ts';

const record = loadRecord();

/** The first dispute that has what a planted fault needs. */
export type Plant = (copy: FullRecord) => void;

/**
 * One rule for data/: the record keeps it, and a record with a planted fault is told so in a sentence that
 * names file › path › what to mend.
 */
export function rule(name: string, check: (record: FullRecord) => Fault[], plant: Plant): void {
  it(`${name}: the record keeps it`, () => {
    expect(check(record).map(faultLine).join('\n')).toBe('');
  });
  it(`${name}: a planted fault is found`, () => {
    const copy = structuredClone(record);
    plant(copy);
    const lines = check(copy).map(faultLine);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^data\/.+ › .+ › \S.*[.]$/);
  });
}

/** Every statement of the record with its dispute and where it stands. */
export function statementsOf(
  full: FullRecord,
): { dispute: Dispute; statement: Statement; file: string; path: string }[] {
  return full.disputes.flatMap((dispute) =>
    dispute.statements.map((statement) => ({
      dispute,
      statement,
      file: disputeFile(dispute.id),
      path: `statements › ${statement.id}`,
    })),
  );
}

/** Every source of the record with where it stands. */
export function sourcesOf(full: FullRecord): { source: Source; file: string; path: string }[] {
  const list = (file: string, sources: readonly Source[]) =>
    sources.map((source) => ({ source, file, path: `sources › ${source.id}` }));
  return [
    ...full.entities.flatMap(({ id, sources }) => list(entityFile(id), sources ?? [])),
    ...full.disputes.flatMap(({ id, sources }) => list(disputeFile(id), sources)),
  ];
}

/** The first statement that fits, for planting a fault in it. */
export function firstStatement(full: FullRecord, fits: (statement: Statement) => boolean): Statement {
  const found = statementsOf(full).find(({ statement }) => fits(statement));
  if (!found) throw new Error('no statement to plant the fault in');
  return found.statement;
}

/** The first entity that fits, for planting a fault in it. */
export function firstEntity(full: FullRecord, fits: (entity: Entity) => boolean): Entity {
  const found = full.entities.find(fits);
  if (!found) throw new Error('no entity to plant the fault in');
  return found;
}

/** The first dispute, for planting a fault in it. */
export function firstDispute(full: FullRecord): Dispute {
  const [first] = full.disputes;
  if (!first) throw new Error('no dispute to plant the fault in');
  return first;
}
