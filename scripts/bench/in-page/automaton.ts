interface Node {
  next: Map<number, Node>;
  fail: Node | null;
  /** Lengths of the names that end here. */
  ends: number[];
}

const isLetter = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code > 127;

/**
 * A plain Aho–Corasick automaton, as the packages build it: nodes with a map of successors and a failure link. Case-blind,
 * whole words. A stand-in for `ahocorasick` and `fastscan`, which are not among this project's packages.
 */
export function automaton(names: readonly string[]): (text: string) => number {
  const root: Node = { next: new Map(), fail: null, ends: [] };
  for (const name of names) {
    let at = root;
    const lower = name.toLowerCase();
    for (let place = 0; place < lower.length; place++) {
      const code = lower.charCodeAt(place);
      let next = at.next.get(code);
      if (!next) {
        next = { next: new Map(), fail: null, ends: [] };
        at.next.set(code, next);
      }
      at = next;
    }
    at.ends.push(lower.length);
  }
  link(root);
  return (text) => {
    const lower = text.toLowerCase();
    let found = 0;
    let at = root;
    for (let place = 0; place < lower.length; place++) {
      const code = lower.charCodeAt(place);
      while (at !== root && !at.next.has(code)) at = at.fail ?? root;
      at = at.next.get(code) ?? root;
      for (const length of at.ends)
        if (!isLetter(lower.charCodeAt(place + 1)) && !isLetter(lower.charCodeAt(place - length))) found++;
    }
    return found;
  };
}

function link(root: Node): void {
  const waiting: Node[] = [];
  for (const node of root.next.values()) {
    node.fail = root;
    waiting.push(node);
  }
  for (const node of waiting)
    for (const [code, next] of node.next) {
      let fail = node.fail;
      while (fail && !fail.next.has(code)) fail = fail.fail;
      next.fail = fail?.next.get(code) ?? root;
      next.ends.push(...next.fail.ends);
      waiting.push(next);
    }
}
