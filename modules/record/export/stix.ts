import { createHash } from 'node:crypto';
import { openRecord } from '../../../lib/record/queries.ts';
import type { Dispute, Entity, EntityKind, FullRecord, Statement } from '../../../lib/record/types.ts';

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
const classes: Partial<Record<EntityKind, string>> = { person: 'individual' };

/** The record as a STIX 2.1 bundle: parties as objects, statements as notes that say who said what, no verdict. */
export function toStix(full: FullRecord): string {
  const time = `${full.recordDate}T00:00:00.000Z`;
  const record = openRecord(full);
  const idOf = new Map(full.entities.map((entity) => [entity.id, stixId(types[entity.kind], entity.id)]));
  const objects = [
    ...full.entities.map((entity) => entityObject(entity, time)),
    ...full.disputes.flatMap((dispute) =>
      dispute.statements.map((statement) =>
        noteObject(statement, dispute, time, idOf, (id) => record.ref(id).name),
      ),
    ),
  ];
  return `${JSON.stringify({ type: 'bundle', id: stixId('bundle', full.recordDate), objects }, null, 2)}\n`;
}

function entityObject(entity: Entity, time: string): Record<string, unknown> {
  const [first, ...others] = entity.names.map(({ text }) => text);
  const type = types[entity.kind];
  const attack = entity.ids?.attack;
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, entity.id),
    created: time,
    modified: time,
    name: first,
    ...(type === 'identity' && { identity_class: classes[entity.kind] ?? 'organization' }),
    ...(type === 'malware' && { is_family: true }),
    ...(['intrusion-set', 'campaign', 'malware', 'infrastructure', 'tool'].includes(type) &&
      others.length > 0 && { aliases: others }),
    ...(entity.note && { description: entity.note }),
    ...(attack && { external_references: [{ source_name: 'mitre-attack', external_id: attack }] }),
  };
}

function noteObject(
  statement: Statement,
  dispute: Dispute,
  time: string,
  idOf: ReadonlyMap<string, string>,
  nameOf: (id: string) => string,
): Record<string, unknown> {
  const sources = dispute.sources.filter(({ id }) => statement.sources.includes(id));
  return {
    type: 'note',
    spec_version: '2.1',
    id: stixId('note', statement.id),
    created: time,
    modified: time,
    abstract: `${dispute.title}: ${statement.by.map(nameOf).join(', ')}, ${statement.act}, ${statement.date}`,
    content: statement.text,
    authors: statement.by.map(nameOf),
    labels: [statement.act],
    object_refs: statement.about.flatMap((id) => idOf.get(id) ?? []),
    external_references: sources.map(({ publisher, title, url }) => ({
      source_name: publisher,
      description: title,
      url,
    })),
  };
}

/** UUID version 5: a hash of namespace and name. */
function stixId(type: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(`${type}/${name}`)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${type}--${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
