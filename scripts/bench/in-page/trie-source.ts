type Trie = Map<string, Trie>;
const END = '';

/** The source of one expression for many names: a trie written out, as `regexgen` and its like do. */
export function trieSource(names: readonly string[]): string {
  const root: Trie = new Map();
  for (const name of names) {
    let at = root;
    for (const character of name.toLowerCase()) {
      const next = at.get(character) ?? new Map();
      at.set(character, next);
      at = next;
    }
    at.set(END, new Map());
  }
  return write(root);
}

function write(trie: Trie): string {
  const branches: string[] = [];
  for (const [character, next] of trie)
    if (character !== END) branches.push(character.replace(/[.*+?^${}()|[\]\\]/, '\\$&') + write(next));
  if (branches.length === 0) return '';
  const one = branches.length === 1 && !trie.has(END) ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return trie.has(END) ? `${one}?` : one;
}
