import { checkShape, type Shape } from './shape.ts';
import { disputeShape, entityShape } from './shapes.ts';
import type { Dispute, Entity, Fault } from './types.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** Reads one entity; `file` names it in faults. Closed: an unknown field is a fault. Never throws. */
export function parseEntity(value: unknown, file: string): Parsed<Entity> {
  return parseAs<Entity>(value, entityShape, file);
}

/** Reads one dispute; `file` names it in faults. Closed: an unknown field is a fault. Never throws. */
export function parseDispute(value: unknown, file: string): Parsed<Dispute> {
  return parseAs<Dispute>(value, disputeShape, file);
}

function parseAs<T>(value: unknown, shape: Shape, file: string): Parsed<T> {
  const faults = checkShape(value, shape, file);
  return faults.length ? { ok: false, faults } : { ok: true, value: value as T };
}

/** One fault as a line: file › path › sentence. */
export function faultLine({ file, path, sentence }: Fault): string {
  return `${file} › ${path} › ${sentence}`;
}
