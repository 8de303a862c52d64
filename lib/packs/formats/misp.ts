import type { Entity, EntityKind, Fault } from '../../record/types.ts';
import { packCues, packNames } from '../pack-names.ts';
import { isObject, isText, type Json, type PackFormat, textsOf } from './format.ts';

/** The kind of what a cluster lists, by its `type`; a cluster of another type lists groups. */
const kinds: Record<string, EntityKind> = {
  botnet: 'botnet',
  malpedia: 'malware',
  ransomware: 'malware',
  stealer: 'malware',
  backdoor: 'malware',
  banker: 'malware',
  android: 'malware',
  rat: 'malware',
  'mitre-malware': 'malware',
  'mitre-tool': 'tool',
  tool: 'tool',
  'mitre-campaign': 'campaign',
};

/** A MISP galaxy cluster: its values and their synonyms. */
export const misp: PackFormat = {
  id: 'misp',
  detect: (value) => isObject(value) && 'values' in value,
  read(value, file) {
    const cluster: Json = isObject(value) ? value : {};
    if (!Array.isArray(cluster.values) || cluster.values.length === 0) {
      const sentence = 'A MISP galaxy cluster has a list called "values" here; it is missing or empty.';
      return { ok: false, faults: [{ file, path: 'values', sentence }] };
    }
    const kind = kinds[String(cluster.type)] ?? 'group';
    const faults: Fault[] = [];
    const entities: Entity[] = [];
    for (const [index, one] of cluster.values.entries()) {
      if (isObject(one) && isText(one.value)) entities.push(entity(one, one.value, kind));
      else {
        const sentence = 'Each value of a cluster has a name under "value"; this one has none.';
        faults.push({ file, path: `values[${index}].value`, sentence });
      }
    }
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value: entities };
  },
};

function entity(one: Json, name: string, kind: EntityKind): Entity {
  const meta: Json = isObject(one.meta) ? one.meta : {};
  const attack = attackId(meta);
  return {
    id: isText(one.uuid) ? one.uuid : name,
    kind,
    names: packNames([name, ...textsOf(meta.synonyms)]),
    cues: packCues,
    ids: { ...(attack !== undefined && { attack }), ...(isText(one.uuid) && { misp: one.uuid }) },
  };
}

/** ATT&CK's own page among the references, when there is just one. */
function attackId(meta: Json): string | undefined {
  if (isText(meta.external_id) && /^[GCS]\d{4}$/.test(meta.external_id)) return meta.external_id;
  const found = new Set(
    textsOf(meta.refs).flatMap(
      (ref) =>
        /attack\.mitre\.org\/(?:wiki\/Group|groups|campaigns|software)\/([GCS]\d{4})/.exec(ref)?.[1] ?? [],
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
