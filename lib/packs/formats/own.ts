import {
  type Entity,
  type EntityKind,
  type ExternalIds,
  entityKinds,
  type Fault,
  type Name,
} from '../../record/types.ts';
import { packNames } from '../pack-names.ts';
import { isObject, isText, type Json, type PackFormat, textsOf } from './format.ts';

/**
 * Our own form: a list of parties, `[{id, kind, names: [{text, ambiguous?, exact?, cues?}], cues?, ids?}]`. A
 * party may also give `name` and `aliases`, with an `ambiguous` list of those that are ordinary words too.
 */
export const own: PackFormat = {
  id: 'own',
  detect: Array.isArray,
  read(value, file) {
    const faults: Fault[] = [];
    const entities: Entity[] = [];
    const ids = new Set<string>();
    const fault = (path: string, sentence: string) => void faults.push({ file, path, sentence });
    for (const [index, one] of (value as unknown[]).entries()) {
      const at = `[${index}]`;
      if (!isObject(one)) {
        fault(at, 'An object is needed here: {"id", "kind", "names"}.');
        continue;
      }
      if (!isText(one.id)) fault(`${at}.id`, 'Each party needs an id of its own, as text.');
      else if (ids.has(one.id)) fault(`${at}.id`, `The id "${one.id}" is used twice; give this one another.`);
      else ids.add(one.id);
      if (!isText(one.kind)) fault(`${at}.kind`, `Say what it is: one of ${entityKinds.join(', ')}.`);
      const names = namesOf(one, at, fault);
      if (isText(one.id) && isText(one.kind)) entities.push(entity(one, one.id, one.kind, names));
    }
    if (faults.length === 0 && entities.length === 0) fault('(file)', 'The list is empty: add a party.');
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value: entities };
  },
};

function entity(one: Json, id: string, kind: string, names: Name[]): Entity {
  const cues = textsOf(one.cues);
  return { id, kind: kindOf(kind), names, ...(cues.length > 0 && { cues }), ids: idsOf(one) };
}

function kindOf(kind: string): EntityKind {
  if ((entityKinds as readonly string[]).includes(kind)) return kind as EntityKind;
  if (kind === 'actor' || kind === 'intrusion-set' || kind === 'threat-actor') return 'group';
  return 'organization';
}

function namesOf(one: Json, at: string, fault: (path: string, sentence: string) => void): Name[] {
  if (one.names === undefined && isText(one.name)) {
    const ambiguous = new Set(ambiguousOf(one.ambiguous));
    const isAmbiguous =
      one.ambiguous === undefined ? undefined : (text: string) => ambiguous.has(text.toLowerCase());
    return packNames([one.name, ...textsOf(one.aliases)], isAmbiguous);
  }
  if (!Array.isArray(one.names) || one.names.length === 0) {
    fault(`${at}.names`, 'At least one name is needed: [{"text": "…"}].');
    return [];
  }
  return one.names.flatMap((name, index) => {
    const given = isText(name) ? { text: name } : name;
    if (isObject(given) && isText(given.text)) return nameOf(given, given.text);
    fault(`${at}.names[${index}].text`, 'A name needs its text.');
    return [];
  });
}

function nameOf(given: Json, text: string): Name {
  const cues = textsOf(given.cues);
  return {
    text: text.trim(),
    lang: isText(given.lang) ? given.lang : 'und',
    ...(given.ambiguous === true && { ambiguous: true }),
    ...(given.exact === true && { exact: true }),
    ...(cues.length > 0 && { cues }),
  };
}

/** `["Play"]` or `[{"alias": "Play"}]`. Those that are only said to be weakly so read well enough as names. */
function ambiguousOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((one) =>
      isText(one) ? one : isObject(one) && one.level !== 'weak' && isText(one.alias) ? one.alias : [],
    )
    .map((text) => text.toLowerCase());
}

/** `ids`, or the identifiers among `sources` such as "mitre:G1000" and "misp:<uuid>". */
function idsOf(one: Json): ExternalIds {
  const ids: ExternalIds = {};
  const given = isObject(one.ids) ? one.ids : {};
  const from = (prefix: string) =>
    textsOf(one.sources)
      .find((source) => source.startsWith(prefix))
      ?.slice(prefix.length);
  const attack = isText(given.attack) ? given.attack : from('mitre:');
  const misp = isText(given.misp) ? given.misp : from('misp:');
  if (attack !== undefined) ids.attack = attack;
  if (misp !== undefined) ids.misp = misp;
  if (isText(given.wikidata)) ids.wikidata = given.wikidata;
  return ids;
}
