import { looksOrdinary, packCues } from '../../lib/packs/pack-names.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { faultLine } from '../../lib/record/parse.ts';
import type { Entity, EntityKind, FullRecord, Name } from '../../lib/record/types.ts';
import { namedEntities } from '../../lib/spot/named-entities.ts';
import { UsageError } from '../command-line.ts';
import type { Names } from './contestant.ts';

/** A party as a list in the making has it: `name` and `aliases` with who asserts them, under a `slug`. */
interface Draft {
  slug: string;
  kind: EntityKind;
  name: string;
  aliases?: { name: string; lang?: string; ambiguous?: boolean }[];
  ambiguousName?: boolean;
  nameAmbiguous?: boolean;
}

/** What every contestant is given of a record. */
export function namesOf(full: FullRecord): Names {
  return { full, named: namedEntities(full) };
}

/**
 * The record with the parties of a file's text that it does not have yet: any pack, or a list in the making. What
 * the record has stays as it is. Throws a `UsageError` when the text is neither.
 */
export function withMissing(full: FullRecord, text: string, file: string): FullRecord {
  const has = new Set(full.entities.map(({ id }) => id));
  const entities = [...full.entities, ...readEntities(text, file).filter(({ id }) => !has.has(id))];
  return { ...full, entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function readEntities(text: string, file: string): Entity[] {
  const pack = readPack(text, file);
  if (pack.ok) return pack.value;
  const drafts = draftsOf(text);
  if (drafts.length > 0) return drafts.map(fromDraft);
  throw new UsageError(pack.faults.map(faultLine).join('\n'));
}

function draftsOf(text: string): Draft[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isDraft) ? value : [];
  } catch {
    // No JSON at all: the pack reader has said so already, and its sentence is told.
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'slug' in value && 'name' in value;
}

const unmarked = new Set<EntityKind>(['government', 'outlet']);

function fromDraft({ slug, kind, name, aliases = [], ambiguousName, nameAmbiguous }: Draft): Entity {
  const short = name.replace(/ (?:Team|Group)$/u, '');
  const all = [
    spelling(name, ambiguousName || nameAmbiguous),
    ...aliases.map((alias) => spelling(alias.name, alias.ambiguous)),
    // "Sandworm Team" is "Sandworm" for short; "Hacking Team" is nothing but its full name.
    ...(kind === 'group' && short !== name ? [spelling(short, true)] : []),
  ];
  const seen = new Set<string>();
  const once = all.filter(({ text }) => !seen.has(text) && seen.add(text));
  return { id: slug, kind, names: once, cues: packCues, ...(unmarked.has(kind) && { marked: false }) };
}

/** "FSB (Federal Security Service of Russia)" is a heading; what stands in texts is the part before. */
function spelling(heading: string, ambiguous: boolean | undefined): Name {
  const text = heading.replace(/\s*[(/].*$/u, '').trim() || heading;
  return {
    text,
    lang: 'und',
    ...((ambiguous || text !== heading || looksOrdinary(text)) && { ambiguous: true }),
    ...(/^\p{Lu}{2,5}$/u.test(text) && { exact: true }),
  };
}
