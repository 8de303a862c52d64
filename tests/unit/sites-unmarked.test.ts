import { describe, expect, test } from 'vitest';
import {
  readStoredUnmarked,
  type Unmarked,
  unmarkedAt,
  type Where,
  withoutUnmarked,
  withUnmarked,
} from '../../lib/sites/unmarked.ts';

const silk = (where: Where, text = 'Silk'): Unmarked => ({
  text,
  entity: 'silk-typhoon',
  name: 'Silk Typhoon',
  where,
  since: '2026-03-01',
});
const left = (where: Where, url: string, text = 'Silk', entity = 'silk-typhoon') =>
  unmarkedAt([silk(where)], url)({ text, entity });

describe('a name left unmarked', () => {
  test.each<[where: Where, url: string, left: boolean]>([
    ['everywhere', 'https://a.org/', true],
    ['everywhere', 'file:///tmp/a.html', true],
    [{ site: 'a.org' }, 'https://a.org/x', true],
    [{ site: 'a.org' }, 'https://news.a.org:8080/', true],
    [{ site: 'news.a.org' }, 'https://a.org/', false],
    [{ site: 'a.org' }, 'https://b.org/?u=a.org', false],
    [{ page: 'https://a.org/x?id=1' }, 'https://a.org/x?id=1#part', true],
    [{ page: 'https://a.org/x?id=1' }, 'https://a.org/x?id=2', false],
    [{ page: 'https://a.org/x' }, 'http://a.org/x', false],
  ])('%j: on %s %s', (where, url, expected) => expect(left(where, url)).toBe(expected));

  test('is one spelling of one entity', () => {
    expect(left('everywhere', 'https://a.org/', 'SILK')).toBe(true);
    expect(left('everywhere', 'https://a.org/', 'Silk Typhoon')).toBe(false);
    expect(left('everywhere', 'https://a.org/', 'Silk', 'somebody-else')).toBe(false);
    const wide = unmarkedAt([silk('everywhere', 'Silk  Typhoon')], 'https://a.org/');
    expect(wide({ text: 'silk\ntyphoon', entity: 'silk-typhoon' })).toBe(true);
  });

  test('chosen twice for one place is one choice; for another place it is another', () => {
    const first = withUnmarked([silk('everywhere')], { ...silk('everywhere', 'SILK'), since: '2026-04-01' });
    expect(first.map(({ since }) => since)).toEqual(['2026-04-01']);
    const both = withUnmarked(first, silk({ site: 'a.org' }));
    expect(both.map(({ where }) => where)).toEqual([{ site: 'a.org' }, 'everywhere']);
    expect(withoutUnmarked(both, silk('everywhere')).map(({ where }) => where)).toEqual([{ site: 'a.org' }]);
  });

  test('holds although something else in the store is unreadable', () => {
    const names = [silk('everywhere'), { text: 'no place' }, 7];
    expect(readStoredUnmarked({ version: 1, names })).toEqual([silk('everywhere')]);
    for (const nothing of [undefined, null, [], { version: 2, names }, { version: 1 }])
      expect(readStoredUnmarked(nothing)).toEqual([]);
  });
});
