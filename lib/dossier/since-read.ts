import type { DisputeView, Dossier, News, StatementView } from '../record/views.ts';

/** What a reader has seen of the record. Statements are known once, whichever of their parties they were read with. */
export interface Reading {
  /** When each entity (`entity/<id>`) and dispute (`dispute/<id>`) was last read, in milliseconds since 1970. */
  read: Record<string, number>;
  /** By dispute: the statements seen, each `<id>:<print>` with a print of what it said, parted by spaces. */
  seen: Record<string, string>;
}

export const nothingRead: Reading = { read: {}, seen: {} };

/** What has been open this long counts as read, in milliseconds. */
export const readAfter = 2000;

/** So many entities and disputes are remembered; those that were read longest ago are forgotten first. */
export const mostRead = 2000;

export type ReadKey = `entity/${string}` | `dispute/${string}`;

/** The name under which a statement is known in `News`: its id is its dispute's own. */
export function statementKey({ dispute, id }: Pick<StatementView, 'dispute' | 'id'>): string {
  return `${dispute} ${id}`;
}

/** What is new in these statements since `key` was last read; nothing for what was never read or is unchanged. */
export function newsFor(
  key: ReadKey,
  statements: readonly StatementView[],
  reading: Reading,
): News | undefined {
  const since = reading.read[key];
  if (since === undefined) return undefined;
  const news: News = { since, added: [], changed: [] };
  const known = new Map<string, ReadonlyMap<string, string>>();
  for (const statement of statements) {
    const { dispute, id } = statement;
    const seen = known.get(dispute) ?? seenIn(dispute, reading);
    known.set(dispute, seen);
    const print = seen.get(id);
    if (print === undefined) news.added.push(statementKey(statement));
    else if (print !== printOf(statement)) news.changed.push(statementKey(statement));
  }
  return news.added.length + news.changed.length > 0 ? news : undefined;
}

/** The dossier with its news, where it has any. */
export function withNews(dossier: Dossier, reading: Reading): Dossier {
  const news = newsFor(`entity/${dossier.entity.id}`, statementsOf(dossier.disputes), reading);
  return news ? { ...dossier, news } : dossier;
}

export function statementsOf(disputes: readonly DisputeView[]): StatementView[] {
  return disputes.flatMap(({ statements }) => statements);
}

/** What is remembered once `key` and all these statements were read, at `now` in milliseconds since 1970. */
export function withRead(
  reading: Reading,
  key: ReadKey,
  statements: readonly StatementView[],
  now: number,
): Reading {
  const read = Object.entries({ ...reading.read, [key]: now }).sort(([, a], [, b]) => b - a);
  const seen = { ...reading.seen };
  for (const dispute of new Set(statements.map((one) => one.dispute))) {
    const prints = new Map(seenIn(dispute, reading));
    for (const one of statements) if (one.dispute === dispute) prints.set(one.id, printOf(one));
    seen[dispute] = [...prints].map(([id, print]) => `${id}:${print}`).join(' ');
  }
  return { read: Object.fromEntries(read.slice(0, mostRead)), seen };
}

/** What is left when the half that was read longest ago is forgotten. */
export function newerHalf({ read, seen }: Reading): Reading {
  const newest = Object.entries(read).sort(([, a], [, b]) => b - a);
  return { read: Object.fromEntries(newest.slice(0, Math.floor(newest.length / 2))), seen };
}

/** What is remembered, as it is kept in the browser's storage; nothing where it is unreadable. */
export function readStoredReading(value: unknown): Reading {
  if (typeof value !== 'object' || value === null) return nothingRead;
  const { read, seen } = value as Partial<Record<keyof Reading, unknown>>;
  return {
    read: only(read, (one): one is number => typeof one === 'number' && Number.isFinite(one)),
    seen: only(seen, (one): one is string => typeof one === 'string'),
  };
}

function only<T>(value: unknown, fits: (one: unknown) => one is T): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, T] => fits(entry[1]));
  return Object.fromEntries(entries);
}

function seenIn(dispute: string, { seen }: Reading): Map<string, string> {
  const prints = new Map<string, string>();
  for (const one of (seen[dispute] ?? '').split(' ')) {
    const at = one.lastIndexOf(':');
    if (at > 0) prints.set(one.slice(0, at), one.slice(at + 1));
  }
  return prints;
}

/** Changes when the record says something else: not with a further source, which is no other word. FNV-1a, 32 bits. */
function printOf({ act, date, text, quote, doubt, noReplyFound }: StatementView): string {
  const said = JSON.stringify([act, date, text, quote?.text ?? '', doubt ?? '', noReplyFound]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
