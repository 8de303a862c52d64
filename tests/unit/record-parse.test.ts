import { describe, expect, it } from 'vitest';
import { compileRecord } from '../../lib/record/compile.ts';
import { faultLine, parseDispute, parseEntity } from '../../lib/record/parse.ts';
import { dispute, entity, smallRecord, statement } from './small-record.ts';

const faultsOf = (value: unknown, file = 'data/entities/x.json'): string[] => {
  const parsed = parseEntity(value, file);
  return parsed.ok ? [] : parsed.faults.map(faultLine);
};

describe('a fault names file, path, what is wrong and how to mend it', () => {
  it('for a missing field', () => {
    const { kind: _, ...rest } = entity('x');
    expect(faultsOf(rest)).toEqual(['data/entities/x.json › kind › This field is missing: add what it is.']);
  });

  it('for an unknown field', () => {
    expect(faultsOf({ ...entity('x'), nmaes: [] })[0]).toMatch(
      /^data\/entities\/x\.json › nmaes › This field is not known here; remove it or use one of: id, kind, names/,
    );
  });

  it('for a value outside a closed list', () => {
    expect(faultsOf({ ...entity('x'), kind: 'hacker' })[0]).toMatch(
      /› kind › "hacker" is not in the list \(what it is\); use one of: government/,
    );
  });

  it('for a deep place', () => {
    const parsed = parseDispute(
      dispute('d', [statement('s', { quote: { text: ' padded', lang: 'en' } })]),
      'data/disputes/d.json',
    );
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['statements[0].quote.text']);
  });

  it('for an address that is a script', () => {
    const bad = dispute('d', [statement('s')]);
    const [first] = bad.sources;
    if (first) first.url = 'javascript:alert(1)';
    expect(parseDispute(bad, 'd').ok).toBe(false);
  });

  it.each([[null], [7], ['text'], [[]], [undefined], [JSON.parse('{"__proto__": {"id": "x"}}')]])(
    'and %j is refused without throwing',
    (value) => {
      expect(faultsOf(value).length).toBeGreaterThan(0);
    },
  );
});

describe('compile', () => {
  it('gives the same bytes whatever the order of the files', () => {
    const full = smallRecord();
    const turned = {
      ...full,
      entities: [...full.entities].reverse(),
      disputes: [...full.disputes]
        .reverse()
        .map((one) => ({ ...one, statements: [...one.statements].reverse() })),
    };
    expect(JSON.stringify(compileRecord(turned))).toBe(JSON.stringify(compileRecord(full)));
  });

  it('says which id leads nowhere', () => {
    const full = smallRecord();
    full.disputes[0]?.statements[0]?.by.push('ghost');
    const compiled = compileRecord(full);
    expect(compiled.ok ? [] : compiled.faults.map(faultLine)).toEqual([
      'data/disputes/new-dispute.json › statements[0].by › There is no data/entities/ghost.json; correct the id or add that file.',
    ]);
  });
});
