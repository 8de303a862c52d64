import type { NamedEntity } from '../../../lib/spot/types.ts';
import type { Contestant, Mark } from '../contestant.ts';

/** Every name as a whole word, whatever its capitals: what a page's own search would find. */
export const caseBlind: Contestant = {
  id: 'case-blind',
  title: 'whole words, case-blind',
  open: ({ named }) => wholeWords(named, inSmallLetters),
};

/** The same, but letter for letter. */
export const caseSensitive: Contestant = {
  id: 'with-case',
  title: 'whole words, with case',
  open: ({ named }) => wholeWords(named, (text) => text),
};

/** In the same number of units, so that offsets hold. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

function wholeWords(named: readonly NamedEntity[], key: (text: string) => string): (text: string) => Mark[] {
  const owners = new Map<string, string[]>();
  for (const { id, names } of named)
    for (const { text } of names) owners.set(key(text), [...(owners.get(key(text)) ?? []), id]);
  const byHead = new Map<string, string[]>();
  for (const name of [...owners.keys()].sort((a, b) => b.length - a.length))
    byHead.set(name.slice(0, 2), [...(byHead.get(name.slice(0, 2)) ?? []), name]);
  return (text) => {
    const read = key(text.replace(/\s/gu, ' '));
    const marks: Mark[] = [];
    for (let at = 0; at < read.length; at++) {
      const one = [2, 1]
        .flatMap((length) => byHead.get(read.slice(at, at + length)) ?? [])
        .find((name) => read.startsWith(name, at) && standsAlone(read, at, name));
      if (one === undefined) continue;
      marks.push({ start: at, end: at + one.length, entities: owners.get(one) ?? [], certainty: 'sure' });
      at += one.length - 1;
    }
    return marks;
  };
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
const sticks = /[\p{L}\p{N}_]/u;

/** No letter or digit may touch a name, except in scripts that put no spaces between words. */
function standsAlone(text: string, at: number, name: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + name.length] ?? ' ';
  const free = (edge: string, beside: string): boolean => unspaced.test(edge) || !sticks.test(beside);
  return free(name[0] ?? '', before) && free(name.at(-1) ?? '', after);
}
