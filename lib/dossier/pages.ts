import { compareDates } from '../record/dates.ts';
import { byText, inTimeOrder } from '../record/order.ts';
import { type OpenRecord, type PlacedDiscrepancy, partiesOf, viewStatement } from '../record/queries.ts';
import type { Dispute, RecordDate, Source } from '../record/types.ts';
import type { DisputeView, Dossier, EntityRef, News, StatementView } from '../record/views.ts';

/** A dispute in one line. */
export interface DisputeRef {
  id: string;
  title: string;
  /** The newest statement's date. */
  newest: RecordDate;
  statements: number;
}

/** An entity that stands in the same statements, and in how many. */
export interface Related {
  entity: EntityRef;
  statements: number;
}

/** All that is on record about one entity. */
export interface EntityPage {
  dossier: Dossier;
  /** The statements of all its disputes, in time order. */
  statements: StatementView[];
  disputes: DisputeRef[];
  /** Those of its disputes; the ones that name the entity first. */
  discrepancies: PlacedDiscrepancy[];
  related: Related[];
  /** Where its names and what is said of it can be read; names and attributions refer to them by id. */
  sources: Source[];
  recordDate: RecordDate;
}

/** One dispute whole. */
export interface DisputePage {
  dispute: DisputeView;
  discrepancies: PlacedDiscrepancy[];
  /** Who speaks and who is spoken about, those with most statements first. */
  parties: Related[];
  /** Disputes with the same parties, those that share most first. */
  related: DisputeRef[];
  recordDate: RecordDate;
  /** As in a dossier. */
  news?: News;
}

const mostRelated = 12;

/** The page of one entity, or nothing for an id that is not in the record. */
export function entityPage(record: OpenRecord, id: string): EntityPage | undefined {
  const dossier = record.dossier(id);
  if (!dossier) return undefined;
  const shown = new Set(dossier.disputes.map((one) => one.id));
  const disputes = record.full.disputes.filter((one) => shown.has(one.id));
  const statements = inTimeOrder(dossier.disputes.flatMap((one) => one.statements));
  const discrepancies = record.discrepancies().filter(({ dispute }) => shown.has(dispute));
  return {
    dossier,
    statements,
    disputes: disputes.map(disputeRef).sort(newestFirst),
    discrepancies: [...discrepancies].sort((a, b) => Number(isAbout(b, id)) - Number(isAbout(a, id))),
    related: countParties(record, disputes, id).slice(0, mostRelated),
    sources: record.entity(id)?.sources ?? [],
    recordDate: record.full.recordDate,
  };
}

/** The page of one dispute, or nothing for an id that is not in the record. */
export function disputePage(record: OpenRecord, id: string): DisputePage | undefined {
  const dispute = record.full.disputes.find((one) => one.id === id);
  if (!dispute) return undefined;
  const refs = (ids: readonly string[] | undefined) => (ids ?? []).map((one) => record.ref(one));
  const { title, summary } = dispute;
  return {
    dispute: {
      id,
      title,
      summary,
      statements: dispute.statements.map((one) => viewStatement(one, dispute, refs)),
    },
    discrepancies: record.discrepancies().filter((one) => one.dispute === id),
    parties: countParties(record, [dispute]),
    related: relatedDisputes(record, dispute),
    recordDate: record.full.recordDate,
  };
}

/** The disputes with the newest statements, newest first. */
export function newestDisputes(record: OpenRecord, most = 10): DisputeRef[] {
  return record.full.disputes.map(disputeRef).sort(newestFirst).slice(0, most);
}

/** Whether a page that repeats the mistake would do so about this entity. */
function isAbout({ lookFor: { mixedUp, ...slips } = {} }: PlacedDiscrepancy, id: string): boolean {
  const named = [...Object.values(mixedUp ?? {}), ...Object.values(slips).flatMap(({ about }) => about)];
  return named.includes(id);
}

function disputeRef({ id, title, statements }: Dispute): DisputeRef {
  const newest = statements.reduce(
    (latest, { date }) => (compareDates(date, latest) > 0 ? date : latest),
    '',
  );
  return { id, title, newest, statements: statements.length };
}

function newestFirst(a: DisputeRef, b: DisputeRef): number {
  return compareDates(b.newest, a.newest) || byText(a.id, b.id);
}

/** The entities of these disputes by how many statements name them; with `beside`, only statements that name that one. */
function countParties(record: OpenRecord, disputes: readonly Dispute[], beside?: string): Related[] {
  const counts = new Map<string, number>();
  for (const { statements } of disputes)
    for (const statement of statements) {
      const parties = new Set(partiesOf(statement));
      if (beside && !parties.has(beside)) continue;
      for (const id of parties) if (id !== beside) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return [...counts]
    .map(([id, statements]) => ({ entity: record.ref(id), statements }))
    .sort((a, b) => b.statements - a.statements || byText(a.entity.id, b.entity.id));
}

/** Governments stand in many disputes: a party counts the less, the more disputes it is in. */
function relatedDisputes(record: OpenRecord, dispute: Dispute): DisputeRef[] {
  const partiesIn = new Map(
    record.full.disputes.map((one) => [one, new Set(one.statements.flatMap(partiesOf))]),
  );
  const spread = new Map<string, number>();
  for (const parties of partiesIn.values())
    for (const id of parties) spread.set(id, (spread.get(id) ?? 0) + 1);
  const own = partiesIn.get(dispute) ?? new Set();
  return [...partiesIn]
    .filter(([other]) => other !== dispute)
    .map(([other, parties]) => {
      let shared = 0;
      for (const id of parties) if (own.has(id)) shared += 1 / (spread.get(id) ?? 1);
      return { ref: disputeRef(other), shared };
    })
    .filter(({ shared }) => shared > 0.1)
    .sort((a, b) => b.shared - a.shared || newestFirst(a.ref, b.ref))
    .slice(0, 6)
    .map(({ ref }) => ref);
}
