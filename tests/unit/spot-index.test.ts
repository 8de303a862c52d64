import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/spot/find-mentions.ts';
import { openNames } from '../../lib/spot/names.ts';
import { packNames } from '../../lib/spot/pack.ts';
import { stepKey } from '../../lib/spot/packed-tables.ts';
import type { NamedEntity } from '../../lib/spot/types.ts';
import { cast } from './spot-names.ts';

describe('the packed names', () => {
  it('are the same string whatever the order of the entities', () => {
    expect(packNames([...cast].reverse())).toBe(packNames(cast));
  });

  it('lie apart under one salt or another: two steps that meet do not meet under all', () => {
    const other = Math.imul(1, 0x9e3779b1) ^ Math.imul(2, 0x9e3779b1);
    expect(stepKey(1, 0, 0)).toBe(stepKey(2, other, 0));
    expect(stepKey(1, 0, 1)).not.toBe(stepKey(2, other, 1));
  });

  it('refuse a name with nothing to look for', () => {
    expect(() => packNames([{ id: 'x', kind: 'group', names: [{ text: '—!' }] }])).toThrow(
      'names › x › "—!" has no letter or digit to look for.',
    );
  });

  it('find every one of 50,000 names, and none that is not among them', () => {
    const heads = Array.from({ length: 250 }, (_, at) =>
      `Ka${'bcdfghjklm'[at % 10]}o${at}x`.replace(/\d/g, (d) => 'aeioulmnrs'[+d] ?? ''),
    );
    const tails = Array.from({ length: 200 }, (_, at) =>
      `Zu${at}t`.replace(/\d/g, (d) => 'aeioulmnrs'[+d] ?? ''),
    );
    const unique = [...new Set(heads)].flatMap((head) =>
      [...new Set(tails)].map((tail) => `${head} ${tail}`),
    );
    const entities: NamedEntity[] = unique.map((text, at) => ({
      id: `e${at}`,
      kind: 'group',
      names: [{ text }],
    }));
    const index = openNames(packNames(entities));
    const found = findMentions(unique.join(', '), index);
    expect(found.length).toBe(unique.length);
    expect(new Set(found.map(({ entity }) => entity)).size).toBe(unique.length);
    expect(findMentions(unique.map((name) => `${name}q`).join(', '), index)).toEqual([]);
  }, 60_000);

  it('are read in time that grows with the text, not with its square', () => {
    const index = openNames(packNames(cast));
    const text = 'Salt and Volt Typhoon met the MSS, said Lumen. '.repeat(20_000);
    expect(findMentions(text, index).length).toBeGreaterThan(40_000);
  }, 60_000);
});
