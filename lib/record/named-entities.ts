import type { NamedEntity } from '../spot/types.ts';
import { byText } from './order.ts';
import type { Entity, FullRecord, Name } from './types.ts';

/** The entities to be marked on pages, with the names to look for. Sorted by id. */
export function namedEntities(full: FullRecord): NamedEntity[] {
  const marked = full.entities.filter(isMarked);
  const related = relatedIds(full, new Set(marked.map(({ id }) => id)));
  return marked.map((entity) => {
    const names = entity.names.filter(isSpotted);
    const named: NamedEntity = { id: entity.id, kind: entity.kind, names: names.map(spottedName) };
    // Cues and related ids only support ambiguous names: the index is in every page, so no byte without use.
    if (!names.some(({ ambiguous }) => ambiguous)) return named;
    if (entity.cues) named.cues = entity.cues;
    const others = related.get(entity.id);
    if (others?.size) named.related = [...others].sort(byText);
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

function relatedIds(full: FullRecord, marked: ReadonlySet<string>): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const dispute of full.disputes) {
    const parties = new Set(
      dispute.statements
        .flatMap(({ by, onBehalfOf, about }) => [...by, ...(onBehalfOf ?? []), ...about])
        .filter((id) => marked.has(id)),
    );
    for (const id of parties) {
      const others = related.get(id) ?? new Set();
      for (const other of parties) if (other !== id) others.add(other);
      related.set(id, others);
    }
  }
  return related;
}
