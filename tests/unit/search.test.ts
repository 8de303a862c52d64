import full from 'virtual:record/full';
import { describe, expect, test } from 'vitest';
import { editsToPrefix } from '../../lib/search/edits.ts';
import { findablesOf } from '../../lib/search/findables.ts';
import { lettersOf } from '../../lib/search/letters.ts';
import { buildSearchIndex } from '../../lib/search/search-index.ts';
import type { Findable } from '../../lib/search/types.ts';

const record = buildSearchIndex(findablesOf(full));
/** The names an answer is shown under, with the name that fits in brackets where it is another. */
const found = (typed: string, index = record) =>
  index.find(typed, 6).map(({ name, alias }) => (alias ? `${name.text} (${alias.text})` : name.text));

const one = (id: string, names: string[], weight = 1): Findable => ({
  kind: 'group',
  id,
  names: names.map((text) => ({ text, lang: 'en' })),
  weight,
});

describe('looking names up', () => {
  test('begins with the first letters, and with any word of a name', () => {
    expect(found('salt')[0]).toBe('Salt Typhoon');
    expect(found('typhoon')).toContain('Salt Typhoon');
    expect(found('u.s. treas')[0]).toBe('U.S. Department of the Treasury (U.S. Treasury)');
  });

  test.each([
    ['slat typhoon', 'Salt Typhoon'],
    ['sandwrom', 'Sandworm'],
    ['Integritty technolgy', 'Integrity Technology'],
  ])('forgives %s', (typed, name) => {
    expect(found(typed)[0]).toContain(name);
  });

  test('takes spaces, dashes, dots, capitals and marks as they come', () => {
    for (const typed of ['storm-0919', 'STORM 0919', 'storm0919'])
      expect(found(typed)).toEqual(['Flax Typhoon (Storm-0919)']);
    expect(found('apt 41')[0]).toBe('APT41');
    expect(found('agence nationale de la securite')[0]).toContain('ANSSI');
  });

  test('finds names in every script, from any of their characters', () => {
    expect(found('亚麻')).toEqual(['Flax Typhoon (亚麻台风)']);
    expect(found('台风')).toContain('Salt Typhoon (盐台风)');
    expect(found('мид рос')[0]).toContain('Russia');
  });

  test('takes words in any order', () => {
    expect(found('typhoon flax')[0]).toBe('Flax Typhoon');
  });

  test('does not take one number for another', () => {
    expect(found('apt49')).toEqual([]);
    expect(found('apt41').filter((name) => name.includes('APT40'))).toEqual([]);
  });

  test('takes a short word as it is: every slip there makes another word', () => {
    const index = buildSearchIndex([one('a', ['Ant']), one('b', ['Anther'])]);
    expect(found('aut', index)).toEqual([]);
    expect(found('antehr', index)).toEqual(['Anther']);
  });

  test('finds disputes by their title, after entities that fit as well', () => {
    const kinds = record.find('salt typhoon', 5).map(({ kind }) => kind);
    expect(kinds[0]).toBe('group');
    expect(kinds).toContain('dispute');
  });

  test('gives each entity once, under the name that fits best', () => {
    const index = buildSearchIndex([one('a', ['Winter Bear', 'Bear', 'Bear Winter'])]);
    expect(found('bear', index)).toEqual(['Winter Bear (Bear)']);
  });

  test('of equal fits gives the one with more statements first', () => {
    const index = buildSearchIndex([one('a', ['Bear One'], 1), one('b', ['Bear Two'], 9)]);
    expect(found('bear', index)).toEqual(['Bear Two', 'Bear One']);
  });

  test('says when a name is whole as typed', () => {
    expect(record.find('Flax Typhoon')[0]).toMatchObject({ id: 'flax-typhoon', whole: true });
    expect(record.find('Flax Typho')[0]).toMatchObject({ id: 'flax-typhoon', whole: false });
  });

  test('finds nothing by signs alone, and bears any text', () => {
    expect(record.find('')).toEqual([]);
    expect(record.find(' -.? ')).toEqual([]);
    expect(record.find('\uD800 %$ \u0000')).toEqual([]);
    expect(record.find('x'.repeat(10_000))).toEqual([]);
  });

  test('finds every name of the record by itself', () => {
    const missed = full.entities.flatMap(({ id, names }) =>
      names.filter(({ text }) => !record.find(text, 40).some((answer) => answer.id === id)),
    );
    expect(missed).toEqual([]);
  });
});

describe('edits to the beginning of a text', () => {
  test.each([
    ['salt', 'salt', 0],
    ['salt', 'salttyphoon', 0],
    ['slat', 'salttyphoon', 1],
    ['sat', 'salttyphoon', 1],
    ['saalt', 'salttyphoon', 1],
    ['malt', 'salttyphoon', 1],
    ['slatyphoon', 'salttyphoon', 2],
    ['quartz', 'salttyphoon', 3],
  ])('%s to %s takes %i', (typed, text, edits) => {
    expect(editsToPrefix(typed, text, 0, 2)).toBe(edits);
  });

  test('begins where it is told to', () => {
    expect(editsToPrefix('typhoon', 'salttyphoon', 4, 2)).toBe(0);
    expect(editsToPrefix('typohon', 'salttyphoon', 4, 1)).toBe(1);
  });

  test('agrees with the plain definition on many words', () => {
    // A fixed sequence that looks random.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const word = (length: number) => Array.from({ length }, () => 'abc'[next(3)]).join('');
    for (let turn = 0; turn < 2_000; turn += 1) {
      const typed = word(1 + next(7));
      const text = word(1 + next(9));
      expect(editsToPrefix(typed, text, 0, 2), `${typed} ${text}`).toBe(Math.min(3, plainEdits(typed, text)));
    }
  });
});

/** Edits of a letter or of two neighbours, to the nearest of all beginnings of `text`. */
function plainEdits(typed: string, text: string): number {
  const grid: number[][] = [];
  const cell = (row: number, column: number): number => grid[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= typed.length; row += 1) {
    grid.push([]);
    for (let column = 0; column <= text.length; column += 1) {
      const swap =
        row > 1 && column > 1 && typed[row - 1] === text[column - 2] && typed[row - 2] === text[column - 1];
      grid[row]?.push(
        row === 0 || column === 0
          ? row + column
          : Math.min(
              cell(row - 1, column) + 1,
              cell(row, column - 1) + 1,
              cell(row - 1, column - 1) + (typed[row - 1] === text[column - 1] ? 0 : 1),
              swap ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
            ),
      );
    }
  }
  return Math.min(...(grid.at(-1) ?? []));
}

test('letters leave out signs and remember where words begin', () => {
  expect(lettersOf('U.S. “Salt–Typhoon”')).toEqual({ text: 'ussalttyphoon', starts: [0, 2, 6] });
  expect(lettersOf('Straße 7')).toEqual({ text: 'strasse7', starts: [0, 7] });
  expect(lettersOf('盐台风 APT')).toEqual({ text: '盐台风apt', starts: [0, 1, 2, 3] });
});
