import type { Entity, EntityKind, Fault } from '../../record/types.ts';
import { packCues, packNames } from '../pack-names.ts';
import { isObject, isText, type Json, type PackFormat, textsOf } from './format.ts';

const kinds: Record<string, EntityKind> = {
  'intrusion-set': 'group',
  'threat-actor': 'group',
  campaign: 'campaign',
  malware: 'malware',
  tool: 'tool',
};

/** A STIX 2.1 bundle: its groups, campaigns, malware and tools. Revoked and deprecated objects are passed over. */
export const stix: PackFormat = {
  id: 'stix',
  detect: (value) => isObject(value) && (value.type === 'bundle' || Array.isArray(value.objects)),
  read(value, file) {
    const objects = isObject(value) ? value.objects : undefined;
    if (!Array.isArray(objects)) {
      const sentence = 'A STIX bundle has a list called "objects" here; it is missing.';
      return { ok: false, faults: [{ file, path: 'objects', sentence }] };
    }
    const faults: Fault[] = [];
    const entities: Entity[] = [];
    for (const [index, object] of objects.entries()) {
      if (!isObject(object)) {
        faults.push({ file, path: `objects[${index}]`, sentence: 'An object is needed here.' });
        continue;
      }
      const kind = kinds[String(object.type)];
      if (kind === undefined || object.revoked === true || object.x_mitre_deprecated === true) continue;
      if (isText(object.name)) entities.push(entity(object, object.name, kind));
      else
        faults.push({
          file,
          path: `objects[${index}].name`,
          sentence: `This ${object.type} has no name; give it one under "name".`,
        });
    }
    if (faults.length > 0) return { ok: false, faults };
    if (entities.length > 0) return { ok: true, value: entities };
    const sentence = `No group, campaign, malware or tool is listed here (${Object.keys(kinds).join(', ')}).`;
    return { ok: false, faults: [{ file, path: 'objects', sentence }] };
  },
};

function entity(object: Json, name: string, kind: EntityKind): Entity {
  const attack = attackId(object);
  return {
    id: attack ?? (isText(object.id) ? object.id : name),
    kind,
    names: packNames([name, ...textsOf(object.aliases), ...textsOf(object.x_mitre_aliases)]),
    cues: packCues,
    ...(attack !== undefined && { ids: { attack } }),
  };
}

function attackId(object: Json): string | undefined {
  if (!Array.isArray(object.external_references)) return undefined;
  for (const reference of object.external_references)
    if (isObject(reference) && reference.source_name === 'mitre-attack' && isText(reference.external_id))
      return reference.external_id;
  return undefined;
}
