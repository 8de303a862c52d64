import { byText, inTimeOrder } from './order.ts';
import type { Shape } from './shape.ts';
import { disputeShape, entityShape } from './shapes.ts';
import type { Dispute, Entity } from './types.ts';

/** The canonical text of an entity's file: keys in the shape's order, cues sorted, two spaces, one newline. */
export function formatEntity(entity: Entity): string {
  const sorted: Entity = {
    ...entity,
    names: entity.names.map((name) => (name.cues ? { ...name, cues: sortedSet(name.cues) } : name)),
  };
  if (entity.cues) sorted.cues = sortedSet(entity.cues);
  if (entity.sources) sorted.sources = byId(entity.sources);
  return asText(sorted, entityShape);
}

/** The canonical text of a dispute's file: statements in time order, sources and discrepancies by id. */
export function formatDispute(dispute: Dispute): string {
  const sorted: Dispute = {
    ...dispute,
    statements: inTimeOrder(dispute.statements),
    sources: byId(dispute.sources),
    discrepancies: byId(dispute.discrepancies),
  };
  return asText(sorted, disputeShape);
}

function sortedSet(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(byText);
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => byText(a.id, b.id));
}

function asText(value: unknown, shape: Shape): string {
  return `${JSON.stringify(inKeyOrder(value, shape), null, 2)}\n`;
}

function inKeyOrder(value: unknown, shape: Shape): unknown {
  if (shape.is === 'nullable') return value === null ? null : inKeyOrder(value, shape.of);
  if (shape.is === 'list' && Array.isArray(value)) return value.map((item) => inKeyOrder(item, shape.of));
  if (shape.is !== 'object' || typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape.fields))
    if (given[key] !== undefined) ordered[key] = inKeyOrder(given[key], field);
  return ordered;
}
