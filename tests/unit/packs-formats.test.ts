import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../lib/packs/formats.ts';
import { mergePack } from '../../lib/packs/merge.ts';
import { looksOrdinary } from '../../lib/packs/pack-names.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { Entity, FullRecord } from '../../lib/record/types.ts';

function read(value: unknown): Entity[] {
  const pack = readPack(JSON.stringify(value), 'pack.json');
  if (!pack.ok) throw new Error(pack.faults.map(({ sentence }) => sentence).join(' '));
  return pack.value;
}

const texts = ({ names }: Entity) => names.map(({ text }) => text);

it('lists every format of the folder', () => {
  const files = readdirSync(join(import.meta.dirname, '../../lib/packs/formats'));
  const ids = files.map((file) => file.replace('.ts', '')).filter((id) => id !== 'format');
  expect(formats.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe('a STIX bundle', () => {
  const object = (fields: object) => ({
    type: 'intrusion-set',
    id: 'intrusion-set--1',
    name: 'MUD HERON',
    ...fields,
  });
  const bundle = (...objects: object[]) => ({ type: 'bundle', id: 'bundle--1', objects });

  it('gives groups with aliases and ATT&CK ids, each name once', () => {
    const reference = [
      { source_name: 'elsewhere', external_id: 'X1' },
      { source_name: 'mitre-attack', external_id: 'G9999' },
    ];
    const [heron] = read(
      bundle(object({ aliases: ['Mud Heron', 'Heron42'], external_references: reference })),
    );
    expect(heron).toMatchObject({ id: 'G9999', kind: 'group', ids: { attack: 'G9999' } });
    expect(heron && texts(heron)).toEqual(['MUD HERON', 'Heron42']);
  });

  it('knows campaigns, malware and tools, and passes over the rest', () => {
    const objects = [
      object({ type: 'campaign' }),
      object({ type: 'malware' }),
      object({ type: 'tool' }),
      object({ type: 'relationship', name: undefined }),
      object({ revoked: true }),
      object({ x_mitre_deprecated: true }),
    ];
    expect(read(bundle(...objects)).map(({ kind }) => kind)).toEqual(['campaign', 'malware', 'tool']);
  });
});

describe('a MISP galaxy cluster', () => {
  it('gives values with synonyms, and the ATT&CK id when the references name just one', () => {
    const one = {
      value: 'MUD HERON',
      uuid: 'u-1',
      meta: { synonyms: ['Heron42'], refs: ['https://attack.mitre.org/groups/G9999/'] },
    };
    const two = {
      ...one,
      uuid: 'u-2',
      meta: { refs: [...one.meta.refs, 'https://attack.mitre.org/groups/G9998'] },
    };
    const [first, second] = read({ type: 'threat-actor', values: [one, two] });
    expect(first).toMatchObject({ id: 'u-1', kind: 'group', ids: { attack: 'G9999', misp: 'u-1' } });
    expect(first && texts(first)).toEqual(['MUD HERON', 'Heron42']);
    expect(second?.ids).toEqual({ misp: 'u-2' });
  });

  it('takes the kind from the cluster', () => {
    expect(read({ type: 'botnet', values: [{ value: 'Pond Net' }] })[0]?.kind).toBe('botnet');
  });
});

describe('our own list', () => {
  it('gives parties as they are written', () => {
    const party = {
      id: 'mud-heron',
      kind: 'group',
      names: [{ text: 'Mud Heron' }, { text: 'Heron', ambiguous: true, cues: ['marsh'] }],
      cues: ['pond'],
      ids: { attack: 'G9999' },
    };
    const names = [
      { text: 'Mud Heron', lang: 'und' },
      { text: 'Heron', lang: 'und', ambiguous: true, cues: ['marsh'] },
    ];
    expect(read([party])).toEqual([{ ...party, names }]);
  });

  it('gives parties with a name, aliases and the ambiguous ones', () => {
    const party = {
      id: 'actor:mud-heron',
      kind: 'actor',
      name: 'Mud Heron',
      aliases: ['Heron', 'Wader'],
      ambiguous: [{ alias: 'Heron', level: 'strong' }],
      sources: ['misp:u-1', 'mitre:G9999'],
    };
    expect(read([party])).toEqual([
      {
        id: 'actor:mud-heron',
        kind: 'group',
        names: [
          { text: 'Mud Heron', lang: 'und' },
          { text: 'Heron', lang: 'und', ambiguous: true },
          { text: 'Wader', lang: 'und' },
        ],
        ids: { attack: 'G9999', misp: 'u-1' },
      },
    ]);
  });

  it('tells every fault, with its place', () => {
    const pack = readPack(
      JSON.stringify([
        { kind: 'group', names: [] },
        { id: 'a', names: [{}] },
      ]),
      'pack.json',
    );
    expect(pack.ok ? [] : pack.faults.map(({ path }) => path)).toEqual([
      '[0].id',
      '[0].names',
      '[1].kind',
      '[1].names[0].text',
    ]);
  });
});

it.each(['Play', 'Turla', 'TAG', 'SEA', 'The Mask', 'Team 9', 'HAFNIUM'])('%s takes a cue', (name) => {
  expect(looksOrdinary(name)).toBe(true);
});

it.each(['BlackTech', 'APT41', 'Volt Typhoon', 'UNC2286', 'TEMP.Veles', 'Storm-0919', '永信至诚'])(
  '%s does not',
  (name) => {
    expect(looksOrdinary(name)).toBe(false);
  },
);

describe('a record with packs', () => {
  const record: FullRecord = {
    recordDate: '2026-11-22',
    entities: [
      { id: 'heron', kind: 'group', names: [{ text: 'Mud Heron', lang: 'en' }], ids: { attack: 'G9999' } },
      { id: 'pond', kind: 'group', names: [{ text: 'Pond Crew', lang: 'en' }] },
    ],
    disputes: [],
  };
  const group = (id: string, names: string[], ids?: Entity['ids']): Entity => ({
    id,
    kind: 'group',
    names: names.map((text) => ({ text, lang: 'und' })),
    ...(ids && { ids }),
  });

  it('holds one entity for one id or one main name, under the record’s own id', () => {
    const stix = [
      group('G9999', ['Wader', 'Heron42'], { attack: 'G9999' }),
      group('x', ['POND CREW', 'Ponders']),
    ];
    const misp = [group('u-1', ['WADER'], { attack: 'G9999', misp: 'u-1' })];
    const { entities } = mergePack(mergePack(record, stix), misp);
    expect(entities.map(({ id }) => id)).toEqual(['heron', 'pond']);
    expect(entities.map(texts)).toEqual([
      ['Mud Heron', 'Wader', 'Heron42'],
      ['Pond Crew', 'Ponders'],
    ]);
    expect(entities[0]?.ids).toEqual({ attack: 'G9999', misp: 'u-1' });
  });

  it('keeps apart what only happens to have the same id', () => {
    const { entities } = mergePack(record, [group('heron', ['Grey Bird'])]);
    expect(entities.map(({ id }) => id)).toEqual(['heron', 'heron-2', 'pond']);
  });
});
