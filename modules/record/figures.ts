import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { laneOf } from '../../lib/record/acts.ts';
import type { FullRecord, Source } from '../../lib/record/types.ts';
import { dataDir } from './load.ts';

/** What the record holds and how well it stands, in numbers. */
export interface Figures {
  disputes: number;
  statements: number;
  entities: number;
  names: number;
  sources: number;
  discrepancies: number;
  /** Statements with at least one primary text, vendor report or outlet with editors. */
  wellSourced: number;
  /** Allegations, and how many of them have a reply in the record. */
  allegations: number;
  replied: number;
  /** Disputes with both an allegation and an answer. */
  bothSided: number;
}

/** Hosts of outlets with editors: data/edited-outlets.json, judged by hand. */
export function editedOutlets(dir = dataDir): ReadonlySet<string> {
  const { hosts } = JSON.parse(readFileSync(join(dir, 'edited-outlets.json'), 'utf8')) as { hosts: string[] };
  return new Set(hosts);
}

/** The host of an address without a leading `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
}

/** Whether a source is one a journalist would cite: the text itself, or an outlet with editors. */
function isCitable(source: Source, edited: ReadonlySet<string>): boolean {
  return source.type === 'primary' || source.type === 'vendor' || edited.has(hostOf(source.url));
}

/** Statements that stand on republications only, as `dispute › statement: addresses`. */
export function weakStatements(full: FullRecord, edited: ReadonlySet<string>): string[] {
  return full.disputes.flatMap(({ id, statements, sources }) =>
    statements.flatMap((statement) => {
      const cited = sources.filter((source) => statement.sources.includes(source.id));
      if (cited.some((source) => isCitable(source, edited))) return [];
      return [`${id} › ${statement.id}: ${cited.map(({ url }) => url).join(' ')}`];
    }),
  );
}

/** Counts the record. */
export function countRecord(full: FullRecord, edited: ReadonlySet<string>): Figures {
  const statements = full.disputes.flatMap((dispute) => dispute.statements);
  const replied = new Set(statements.flatMap(({ inReplyTo }) => inReplyTo ?? []));
  const allegations = statements.filter(({ act }) => laneOf(act) === 'alleged');
  const has = (lane: string) => (dispute: FullRecord['disputes'][number]) =>
    dispute.statements.some(({ act }) => laneOf(act) === lane);
  return {
    disputes: full.disputes.length,
    statements: statements.length,
    entities: full.entities.length,
    names: full.entities.reduce((sum, { names }) => sum + names.length, 0),
    sources: new Set(full.disputes.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
    discrepancies: full.disputes.reduce((sum, { discrepancies }) => sum + discrepancies.length, 0),
    wellSourced: statements.length - weakStatements(full, edited).length,
    allegations: allegations.length,
    replied: allegations.filter(({ id }) => replied.has(id)).length,
    bothSided: full.disputes.filter(has('alleged')).filter(has('answered')).length,
  };
}
