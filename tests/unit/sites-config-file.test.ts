import { describe, expect, test } from 'vitest';
import { readConfigFile, readStoredConfig, writeConfigFile } from '../../lib/sites/config-file.ts';
import { noSites } from '../../lib/sites/rules.ts';
import type { SitesConfig } from '../../lib/sites/types.ts';

const config: SitesConfig = {
  mode: 'every',
  rules: [
    { pattern: 'https://*.example.org/news/*', state: 'on' },
    { pattern: 'bank.example', state: 'off' },
  ],
  pausedUntil: 1,
};

function faults(file: unknown): string[] {
  const read = readConfigFile(typeof file === 'string' ? file : JSON.stringify(file));
  return (read.faults ?? []).map(({ path, key }) => `${path} ${key}`);
}

const good = { onRecord: 'sites', version: 1, mode: 'picked', rules: [] };

describe('the file of a user’s sites', () => {
  test('what was written is read again, without the pause', () => {
    const read = readConfigFile(writeConfigFile(config, []));
    expect(read.faults).toBeUndefined();
    if (read.faults) return;
    expect(read.sites.mode).toBe('every');
    expect(new Set(read.sites.rules)).toEqual(new Set(config.rules));
    expect(writeConfigFile({ ...read.sites, pausedUntil: null }, [])).toBe(writeConfigFile(config, []));
  });

  test('rules written by hand are brought into the one form', () => {
    const rules = [{ pattern: 'https://Example.org/', state: 'on' }];
    const read = readConfigFile(JSON.stringify({ onRecord: 'sites', version: 1, mode: 'picked', rules }));
    expect(read).toEqual({ sites: { mode: 'picked', rules: [{ pattern: 'example.org', state: 'on' }] } });
  });

  test.each([
    ['no JSON', '{', [' fileFaultJson']],
    ['a list', [], [' fileFaultShape']],
    [
      'some other file',
      { name: 'x' },
      [
        'name fileFaultKey',
        'onRecord fileFaultMissing',
        'version fileFaultMissing',
        'mode fileFaultMissing',
        'rules fileFaultMissing',
      ],
    ],
    ['a later version', { ...good, version: 2 }, ['version fileFaultValue']],
    ['a key nobody knows', { ...good, extra: 1 }, ['extra fileFaultKey']],
    ['a rule that is text', { ...good, rules: ['example.org'] }, ['rules[0] fileFaultValue']],
    [
      'a key in a rule',
      { ...good, rules: [{ pattern: 'a.org', state: 'on', why: '' }] },
      ['rules[0].why fileFaultKey'],
    ],
    [
      'a state',
      { ...good, rules: [{ pattern: 'a.org', state: 'maybe' }] },
      ['rules[0].state fileFaultValue'],
    ],
    [
      'a pattern',
      { ...good, rules: [{ pattern: 'a..org', state: 'on' }] },
      ['rules[0].pattern patternFaultHost'],
    ],
    ['no pattern', { ...good, rules: [{ state: 'on' }] }, ['rules[0].pattern fileFaultMissing']],
    [
      'the same site twice',
      {
        ...good,
        rules: [
          { pattern: 'a.org', state: 'on' },
          { pattern: 'https://a.org/', state: 'off' },
        ],
      },
      ['rules[1].pattern fileFaultTwice'],
    ],
  ])('is refused whole for %s', (_, file, expected) => expect(faults(file)).toEqual(expected));
});

describe('the config in the browser’s storage', () => {
  test('is read with its pause', () => expect(readStoredConfig(config)?.pausedUntil).toBe(1));
  test('an empty one is one', () => expect(readStoredConfig(noSites)).toEqual(noSites));
  test('anything else is none, so that nothing runs', () => {
    expect(readStoredConfig(undefined)).toBeNull();
    expect(readStoredConfig({ mode: 'all' })).toBeNull();
    expect(readStoredConfig({ ...noSites, rules: [{ pattern: 'x y', state: 'on' }] })).toBeNull();
  });
});

describe('names left unmarked, in the file', () => {
  const silk = {
    text: 'Silk',
    entity: 'silk-typhoon',
    name: 'Silk Typhoon',
    where: 'everywhere' as const,
    since: '2026-03-01',
  };

  test('names left unmarked go along, and a file without them says nothing of them', () => {
    const read = readConfigFile(writeConfigFile(config, [silk]));
    expect(read).toMatchObject({ unmarked: [silk] });
    expect(readConfigFile(JSON.stringify(good))).not.toHaveProperty('unmarked');
  });

  test.each([
    ['no list', {}, ['unmarked fileFaultValue']],
    ['a choice twice', [silk, { ...silk, text: 'SILK' }], ['unmarked[1] fileFaultTwice']],
    ['no entity', [{ ...silk, entity: '' }], ['unmarked[0].entity fileFaultValue']],
    ['no day', [{ ...silk, since: 'May' }], ['unmarked[0].since fileFaultValue']],
    ['no place', [{ ...silk, where: { site: 'a b' } }], ['unmarked[0].where fileFaultValue']],
    [
      'two places',
      [{ ...silk, where: { site: 'a.org', page: 'https://a.org/' } }],
      ['unmarked[0].where fileFaultValue'],
    ],
    ['more than is known', [{ ...silk, why: 1 }], ['unmarked[0].why fileFaultKey']],
  ])('unmarked names: %s is refused by its place', (_, unmarked, told) => {
    expect(faults({ ...good, unmarked })).toEqual(told);
  });
});
