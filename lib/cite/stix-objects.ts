import type { EntityKind, ExternalIds, Source } from '../record/types.ts';

// A namespace of our own: the same object has the same id at every export.
const namespace = 'c1a6fc08-6b1d-5b52-9a49-2d0c3ea8f6a7';
const types: Record<EntityKind, string> = {
  government: 'identity',
  agency: 'identity',
  company: 'identity',
  person: 'identity',
  outlet: 'identity',
  organization: 'identity',
  group: 'intrusion-set',
  campaign: 'campaign',
  botnet: 'infrastructure',
  malware: 'malware',
  tool: 'tool',
};
const withAliases = ['intrusion-set', 'campaign', 'malware', 'infrastructure', 'tool'];

/** What is hashed (SHA-1) for the id of an object: the namespace's 16 bytes and the name (RFC 9562, version 5). */
export function hashedFor(type: string, name: string): Uint8Array {
  const space = namespace.replaceAll('-', '').match(/../g) ?? [];
  return new Uint8Array([
    ...space.map((byte) => Number.parseInt(byte, 16)),
    ...new TextEncoder().encode(`${type}/${name}`),
  ]);
}

/** The id of an object from the SHA-1 of what `hashedFor` gave. */
export function stixId(type: string, digest: Uint8Array): string {
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${type}--${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The STIX type of a kind of entity. */
export function stixType(kind: EntityKind): string {
  return types[kind];
}

/** Gives the id of an object of a STIX type by its id in the record. */
export type IdOf = (type: string, recordId: string) => string;

/** A party or a campaign as a STIX object. */
export function partyObject(
  party: { id: string; kind: EntityKind; names: readonly string[]; note?: string; ids?: ExternalIds },
  time: string,
  idOf: IdOf,
): Record<string, unknown> {
  const type = types[party.kind];
  const [first, ...others] = party.names;
  const attack = party.ids?.attack;
  return {
    type,
    spec_version: '2.1',
    id: idOf(type, party.id),
    created: time,
    modified: time,
    name: first,
    ...(type === 'identity' && { identity_class: party.kind === 'person' ? 'individual' : 'organization' }),
    ...(type === 'malware' && { is_family: true }),
    ...(withAliases.includes(type) && others.length > 0 && { aliases: others }),
    ...(party.note && { description: party.note }),
    ...(attack && { external_references: [{ source_name: 'mitre-attack', external_id: attack }] }),
  };
}

/** A statement as a STIX note on those it is about: who said what, no verdict. */
export function noteObject(
  statement: {
    id: string;
    act: string;
    date: string;
    text: string;
    by: readonly string[];
    about: readonly { id: string; kind: EntityKind }[];
    sources: readonly Source[];
  },
  disputeTitle: string,
  time: string,
  idOf: IdOf,
): Record<string, unknown> {
  return {
    type: 'note',
    spec_version: '2.1',
    id: idOf('note', statement.id),
    created: time,
    modified: time,
    abstract: `${disputeTitle}: ${statement.by.join(', ')}, ${statement.act}, ${statement.date}`,
    content: statement.text,
    authors: statement.by,
    labels: [statement.act],
    object_refs: statement.about.map(({ id, kind }) => idOf(types[kind], id)),
    external_references: statement.sources.map(({ publisher, title, url }) => ({
      source_name: publisher,
      description: title,
      url,
    })),
  };
}

/** A dispute as a STIX report: the notes on it and whom they are about, under its title. */
export function reportObject(
  dispute: { id: string; title: string; summary?: string },
  statements: readonly { id: string; about: readonly { id: string; kind: EntityKind }[] }[],
  time: string,
  idOf: IdOf,
): Record<string, unknown> {
  const about = statements.flatMap((statement) => statement.about);
  return {
    type: 'report',
    spec_version: '2.1',
    id: idOf('report', dispute.id),
    created: time,
    modified: time,
    published: time,
    name: dispute.title,
    ...(dispute.summary && { description: dispute.summary }),
    object_refs: [
      ...new Set(about.map(({ id, kind }) => idOf(types[kind], id))),
      ...statements.map(({ id }) => idOf('note', id)),
    ],
  };
}

/** Objects as a bundle, in text. */
export function bundleText(id: string, objects: readonly Record<string, unknown>[]): string {
  return `${JSON.stringify({ type: 'bundle', id, objects }, null, 2)}\n`;
}
