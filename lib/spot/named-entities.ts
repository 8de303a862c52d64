import type { Entity, FullRecord, Name } from '../record/types.ts';
import { surnamesOf } from './surnames.ts';
import type { NamedEntity } from './types.ts';

/** The record's entities that are marked on pages, with the names to look for. Sorted by id, as the record is. */
export function namedEntities(full: FullRecord): NamedEntity[] {
  const disputes = disputesOf(full);
  return full.entities.filter(isMarked).map((entity) => {
    const names = entity.names.filter(isSpotted);
    const named: NamedEntity = { id: entity.id, kind: entity.kind, names: names.map(spottedName) };
    if (entity.kind === 'person')
      for (const text of surnamesOf(
        names.map(({ text }) => text),
        entity.country,
      ))
        named.names.push({ text, ambiguous: true, surname: true });
    // The index is in every page, so no byte without use: cues only serve ambiguous names.
    if (entity.cues && names.some(({ ambiguous }) => ambiguous)) named.cues = entity.cues;
    const parties = disputes.get(entity.id);
    if (parties) named.disputes = parties;
    return named;
  });
}

function isMarked(entity: Entity): boolean {
  return entity.marked !== false && entity.names.some(isSpotted);
}

function isSpotted(name: Name): boolean {
  return name.spotted !== false;
}

function spottedName({ text, ambiguous, exact, cues }: Name): NamedEntity['names'][number] {
  return { text, ...(ambiguous && { ambiguous }), ...(exact && { exact }), ...(cues && { cues }) };
}

function disputesOf(full: FullRecord): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const dispute of full.disputes) {
    const parties = dispute.statements.flatMap(({ by, onBehalfOf, about }) => [
      ...by,
      ...(onBehalfOf ?? []),
      ...about,
    ]);
    for (const id of new Set(parties)) found.set(id, [...(found.get(id) ?? []), dispute.id]);
  }
  return found;
}
