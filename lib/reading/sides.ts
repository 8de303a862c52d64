import type { OpenRecord } from '../record/queries.ts';

/** A party as it speaks for itself: a state with all its offices and their people, else the party alone. */
export interface Side {
  /** `state:CN`, or an entity's id. */
  id: string;
  /** Its country, where it is a state. */
  country?: string;
}

/** Whose side an entity speaks for. An agency and its spokesperson speak for the state; an employee for the company. */
export function sideOf(id: string, record: OpenRecord): Side {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const entity = record.entity(at);
    if (entity === undefined) break;
    const { kind, country, partOf } = entity;
    if ((kind === 'government' || kind === 'agency') && country !== undefined)
      return { id: `state:${country}`, country };
    if (partOf === undefined) break;
    at = partOf;
  }
  return { id: at };
}
