import { laneOf } from './acts.ts';
import { compareDates } from './dates.ts';
import { withRoots } from './lineage.ts';
import { inTimeOrder } from './order.ts';
import type { Discrepancy, Dispute, Entity, FullRecord, Lane, Source, Statement } from './types.ts';
import type { Dossier, EntityRef, StatementView } from './views.ts';

/** A discrepancy with the dispute it belongs to and its sources resolved. */
export interface PlacedDiscrepancy extends Omit<Discrepancy, 'sides'> {
  dispute: string;
  sides: PlacedSide[];
}

export interface PlacedSide {
  says: string;
  sources: Source[];
  heldAgainst?: true;
}

export interface OpenRecord {
  readonly full: FullRecord;
  entity(id: string): Entity | undefined;
  /** The entity in brief; for an id that is not in the record, the id as its name. */
  ref(id: string): EntityRef;
  /** All that the card shows of one entity, or nothing for an id that is not in the record. */
  dossier(entityId: string, pageEntityIds?: readonly string[]): Dossier | undefined;
  /** One statement as the card shows it, or nothing for ids that are not in the record. */
  statement(disputeId: string, statementId: string): StatementView | undefined;
  discrepancies(): PlacedDiscrepancy[];
}

/** Indexes a record for questions; cheap enough for a worker's start. */
export function openRecord(full: FullRecord): OpenRecord {
  const entities = new Map(full.entities.map((entity) => [entity.id, entity]));
  const disputesOf = indexDisputes(full);
  const ref = (id: string): EntityRef => {
    const entity = entities.get(id);
    if (!entity) return { id, name: id, kind: 'organization' };
    const { kind, country, names } = entity;
    const [{ text, lang } = { text: id, lang: 'en' }] = names;
    return { id, name: text, kind, ...(country && { country }), ...(lang !== 'en' && { lang }) };
  };
  const refs = (ids: readonly string[] | undefined): EntityRef[] => (ids ?? []).map(ref);

  const dossier = (entityId: string, pageEntityIds: readonly string[] = []): Dossier | undefined => {
    const entity = entities.get(entityId);
    if (!entity) return undefined;
    const page = new Set(pageEntityIds);
    const disputes = [...(disputesOf.get(entityId) ?? [])].sort(
      (a, b) =>
        sharedWith(b, page) - sharedWith(a, page) || compareDates(newest(b.dispute), newest(a.dispute)),
    );
    const counts: Record<Lane, number> = { alleged: 0, answered: 0, other: 0 };
    const views = disputes.map(({ dispute }) => {
      const statements = inTimeOrder(seenFrom(entityId, dispute)).map((statement) =>
        viewStatement(statement, dispute, refs),
      );
      for (const { lane } of statements) counts[lane] += 1;
      return { id: dispute.id, title: dispute.title, summary: dispute.summary, statements };
    });
    return {
      entity: ref(entityId),
      ...(entity.role && { role: entity.role }),
      ...(entity.note && { note: entity.note }),
      ...(entity.partOf && { partOf: ref(entity.partOf) }),
      names: entity.names.map((name) => ({ ...name, asserters: refs(name.assertedBy) })),
      attributions: (entity.attributions ?? []).map((attribution) => ({
        ...attribution,
        asserters: refs(attribution.by),
        ...(attribution.says === 'part-of' && { valueName: ref(attribution.value).name }),
      })),
      ids: entity.ids ?? {},
      disputes: views,
      counts,
    };
  };

  return {
    full,
    entity: (id) => entities.get(id),
    ref,
    dossier,
    statement: (disputeId, statementId) => {
      const dispute = full.disputes.find(({ id }) => id === disputeId);
      const statement = dispute?.statements.find(({ id }) => id === statementId);
      return dispute && statement && viewStatement(statement, dispute, refs);
    },
    discrepancies: () => full.disputes.flatMap(placeDiscrepancies),
  };
}

interface IndexedDispute {
  dispute: Dispute;
  parties: ReadonlySet<string>;
}

function indexDisputes(full: FullRecord): Map<string, IndexedDispute[]> {
  const index = new Map<string, IndexedDispute[]>();
  for (const dispute of full.disputes) {
    const parties = new Set(dispute.statements.flatMap(partiesOf));
    for (const id of parties) {
      const list = index.get(id);
      if (list) list.push({ dispute, parties });
      else index.set(id, [{ dispute, parties }]);
    }
  }
  return index;
}

/** Who speaks, for whom, and about whom. */
export function partiesOf({ by, onBehalfOf, about }: Statement): string[] {
  return [...by, ...(onBehalfOf ?? []), ...about];
}

function sharedWith({ parties }: IndexedDispute, page: ReadonlySet<string>): number {
  let shared = 0;
  for (const id of page) if (parties.has(id)) shared += 1;
  return shared;
}

function newest({ statements }: Dispute): string {
  return statements.reduce((latest, { date }) => (compareDates(date, latest) > 0 ? date : latest), '');
}

/** The statements by or about an entity, with what they answer and what answers them. */
function seenFrom(entityId: string, dispute: Dispute): Statement[] {
  const own = dispute.statements.filter((statement) => partiesOf(statement).includes(entityId));
  const wanted = new Set(own.flatMap(({ id, inReplyTo }) => [id, ...(inReplyTo ?? [])]));
  const ownIds = new Set(own.map(({ id }) => id));
  return dispute.statements.filter(
    ({ id, inReplyTo }) => wanted.has(id) || inReplyTo?.some((answered) => ownIds.has(answered)),
  );
}

/** A statement of a dispute with its ids resolved. */
export function viewStatement(
  statement: Statement,
  dispute: Dispute,
  refs: (ids: readonly string[] | undefined) => EntityRef[],
): StatementView {
  const { id, act, date, text, quote, doubt, inReplyTo, noReplyFound } = statement;
  return {
    id,
    dispute: dispute.id,
    act,
    lane: laneOf(act),
    by: refs(statement.by),
    onBehalfOf: refs(statement.onBehalfOf),
    about: refs(statement.about),
    date,
    text,
    ...(quote && { quote }),
    sources: pickSources(statement.sources, dispute.sources),
    inReplyTo: inReplyTo ?? [],
    answeredBy: dispute.statements.filter((other) => other.inReplyTo?.includes(id)).map((other) => other.id),
    noReplyFound: noReplyFound === true,
    ...(doubt && { doubt }),
  };
}

function pickSources(ids: readonly string[], sources: readonly Source[]): Source[] {
  return withRoots(
    ids.flatMap((id) => sources.find((source) => source.id === id) ?? []),
    sources,
  );
}

function placeDiscrepancies(dispute: Dispute): PlacedDiscrepancy[] {
  return dispute.discrepancies.map((discrepancy) => ({
    ...discrepancy,
    dispute: dispute.id,
    sides: discrepancy.sides.map((side) => ({
      ...side,
      sources: pickSources(side.sources, dispute.sources),
    })),
  }));
}
