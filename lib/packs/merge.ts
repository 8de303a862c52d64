import type { Entity, FullRecord, Name } from '../record/types.ts';

/**
 * The record with a pack's parties added. Who shares an ATT&CK or MISP id, or the main name and the kind,
 * is one entity: it keeps the record's id and gains the pack's other names. Later packs see earlier ones.
 */
export function mergePack(full: FullRecord, pack: readonly Entity[]): FullRecord {
  const entities = new Map(full.entities.map((entity) => [entity.id, entity]));
  const known = new Map<string, string>();
  for (const entity of full.entities) for (const key of keysOf(entity)) known.set(key, entity.id);
  for (const entity of pack) {
    const same = keysOf(entity).flatMap((key) => known.get(key) ?? [])[0];
    const id = same ?? freeId(entity.id, entities);
    const before = entities.get(id);
    const merged = before === undefined ? { ...entity, id } : join(before, entity);
    entities.set(id, merged);
    for (const key of keysOf(merged)) if (!known.has(key)) known.set(key, id);
  }
  const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : 1);
  return { ...full, entities: [...entities.values()].sort(byId) };
}

/** What makes two entities one, strongest first. */
function keysOf({ ids, names, kind }: Entity): string[] {
  const main = names[0]?.text.toLowerCase();
  return [
    ...(ids?.attack ? [`attack ${ids.attack}`] : []),
    ...(ids?.misp ? [`misp ${ids.misp}`] : []),
    ...(main === undefined ? [] : [`name ${kind} ${main}`]),
  ];
}

function freeId(id: string, taken: ReadonlyMap<string, Entity>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

function join(record: Entity, pack: Entity): Entity {
  const spelled = new Set(record.names.map(({ text }) => text.toLowerCase()));
  const added: Name[] = pack.names.filter(({ text }) => !spelled.has(text.toLowerCase()));
  const cues = [...new Set([...(record.cues ?? []), ...(pack.cues ?? [])])];
  return {
    ...record,
    names: [...record.names, ...added],
    ...(cues.length > 0 && { cues }),
    ids: { ...pack.ids, ...record.ids },
  };
}
