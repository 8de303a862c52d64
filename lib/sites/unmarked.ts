import { type FileFault, isObject, unknownKeys, wrongValue } from './file-faults.ts';
import { matches } from './match-pattern.ts';
import { parseRule } from './rule-pattern.ts';

/** On every page, on one site (as a rule names it, its subdomains included), or on one page (its address without the fragment). */
export type Where = 'everywhere' | { site: string } | { page: string };

/**
 * "Not this one": the user wants one spelling of one entity left unmarked. Its other names stay marked, and so does the
 * same spelling where it stands for another entity.
 */
export interface Unmarked {
  /** The spelling, as it stood where it was chosen. */
  text: string;
  entity: string;
  /** The name that the entity was shown under. */
  name: string;
  where: Where;
  /** The day it was chosen, such as `2026-01-31`. */
  since: string;
}

/** What two places where a name stands must share to be one spelling: capitals, widths and kinds of space make no other. */
export function spellingOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Tells which names are to be left unmarked on the page at `url`. */
export function unmarkedAt(
  list: readonly Unmarked[],
  url: string,
): (mention: { text: string; entity: string }) => boolean {
  const keys = new Set(list.filter(({ where }) => holdsAt(where, url)).map(keyOf));
  return (mention) => keys.size > 0 && keys.has(keyOf(mention));
}

/** A page's address as it is kept: without the fragment, which leads to a place in the page. */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/su, '');
}

/** The list with one more, in place of what was chosen before for the same name and place; the newest first. */
export function withUnmarked(list: readonly Unmarked[], one: Unmarked): Unmarked[] {
  return [one, ...withoutUnmarked(list, one)];
}

/** The list without what was chosen for this name and place. */
export function withoutUnmarked(
  list: readonly Unmarked[],
  one: Pick<Unmarked, 'text' | 'entity' | 'where'>,
): Unmarked[] {
  return list.filter((other) => idOf(other) !== idOf(one));
}

/** The same for two choices of the same name and place, and for no others. */
export function idOf(one: Pick<Unmarked, 'text' | 'entity' | 'where'>): string {
  return `${keyOf(one)} ${JSON.stringify(one.where)}`;
}

/** Adds the choice that stands at `path` of a file to `into`, or gives its faults. */
export function readUnmarked(path: string, value: unknown, into: Unmarked[]): FileFault[] {
  if (!isObject(value)) return [wrongValue(path, value, '{ text, entity, name, where, since }')];
  const faults = unknownKeys(`${path}.`, value, ['text', 'entity', 'name', 'where', 'since']);
  for (const key of ['text', 'entity', 'name'])
    if (typeof value[key] !== 'string' || value[key] === '')
      faults.push(wrongValue(`${path}.${key}`, value[key], '"…"'));
  if (typeof value.since !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(value.since))
    faults.push(wrongValue(`${path}.since`, value.since, '"2026-01-31"'));
  if (!isWhere(value.where))
    faults.push(
      wrongValue(
        `${path}.where`,
        value.where,
        '"everywhere" / { "site": "example.org" } / { "page": "https://…" }',
      ),
    );
  if (faults.length > 0) return faults;
  const one = value as unknown as Unmarked;
  if (into.some((other) => idOf(other) === idOf(one)))
    return [{ path, key: 'fileFaultTwice', values: [one.text] }];
  into.push(one);
  return [];
}

/** The list as it is kept in the browser's storage; what is unreadable in it is left out, so that the rest still holds. */
export function readStoredUnmarked(value: unknown): Unmarked[] {
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.names)) return [];
  const read: Unmarked[] = [];
  for (const one of value.names) readUnmarked('', one, read);
  return read;
}

function holdsAt(where: Where, url: string): boolean {
  if (where === 'everywhere') return true;
  if ('page' in where) return where.page === pageAddress(url);
  const site = parseRule(where.site);
  return site !== null && matches(site, url);
}

function keyOf({ text, entity }: { text: string; entity: string }): string {
  return `${entity} ${spellingOf(text)}`;
}

function isWhere(value: unknown): value is Where {
  if (value === 'everywhere') return true;
  if (!isObject(value) || Object.keys(value).length !== 1) return false;
  if ('page' in value) return typeof value.page === 'string' && URL.canParse(value.page);
  return typeof value.site === 'string' && parseRule(value.site) !== null;
}
