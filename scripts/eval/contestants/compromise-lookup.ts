import nlp from 'compromise';
import type { Contestant, Mark } from '../contestant.ts';

interface Found {
  offset: { start: number; length: number };
}

/** The `lookup` of the compromise package, over a trie that it builds of all names. */
export const compromiseLookup: Contestant = {
  id: 'compromise',
  title: 'compromise lookup',
  open({ named }) {
    const owners = new Map<string, string[]>();
    for (const { id, names } of named)
      for (const { text } of names) {
        const key = letters(text);
        owners.set(key, [...(owners.get(key) ?? []), id]);
      }
    const trie = nlp.buildTrie(named.flatMap(({ names }) => names.map(({ text }) => text)));
    return (text) => {
      const found = nlp(text).lookup(trie).json({ offset: true }) as Found[];
      return found.map(({ offset }) => bare(text, offset.start, offset.start + offset.length, owners));
    };
  },
};

/** Its offsets take in the marks around a word; a span is the name alone. */
function bare(text: string, from: number, to: number, owners: Map<string, string[]>): Mark {
  const around = text.slice(from, to);
  const before = /^[^\p{L}\p{N}]*/u.exec(around)?.[0].length ?? 0;
  const after = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(around)?.[0].length ?? 0;
  const [start, end] = [from + before, Math.max(from + before, to - after)];
  return { start, end, entities: owners.get(letters(text.slice(start, end))) ?? [], certainty: 'sure' };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
