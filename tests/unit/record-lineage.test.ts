import { describe, expect, it } from 'vitest';
import { originsOf, withRoots } from '../../lib/record/lineage.ts';
import type { Source } from '../../lib/record/types.ts';

const source = (id: string, publisher: string, derivedFrom?: string): Source => ({
  ...{ id, publisher, title: 'A title', url: 'https://example.org/', published: null },
  ...{ type: 'news', lang: 'en' },
  ...(derivedFrom && { derivedFrom }),
});
const origins = (...sources: Source[]) => originsOf(withRoots(sources, sources));

describe('whose words several sources rest on', () => {
  it('counts a text once that others repeat', () => {
    expect(origins(source('a', 'Wire'), source('b', 'The Paper', 'Wire'))).toEqual(['Wire']);
    expect(origins(source('a', 'The Paper', 'Wire'), source('b', 'Daily', 'Wire'))).toEqual(['Wire']);
  });

  it('follows a copy of a copy to its root, and is not led in a circle', () => {
    const chain = [source('a', 'Wire'), source('b', 'The Paper', 'a'), source('c', 'Daily', 'b')];
    expect(origins(...chain)).toEqual(['Wire']);
    expect(withRoots(chain, chain).map(({ derivedFrom }) => derivedFrom)).toEqual([
      undefined,
      'Wire',
      'Wire',
    ]);
    expect(origins(source('a', 'One', 'b'), source('b', 'Two', 'a'))).toHaveLength(2);
  });

  it('knows an agency by its initials, and a name with or without its article', () => {
    expect(origins(source('a', 'X', 'AFP'), source('b', 'Y', 'Agence France-Presse'))).toEqual([
      'Agence France-Presse',
    ]);
    expect(origins(source('a', 'The Post'), source('b', 'Y', 'Post'))).toEqual(['The Post']);
  });

  it('counts what rests on two agencies as two', () => {
    expect(origins(source('a', 'X', 'Wire and Other Wire'))).toEqual(['Wire', 'Other Wire']);
    expect(origins(source('a', 'One'), source('b', 'Two'))).toEqual(['One', 'Two']);
  });
});
