import { ELEMENT, FRAGMENT, type NodeLike, TEXT } from './node-like.ts';

/** The slots a walk is inside of: what a host's light children are read in, each slot's share once. */
export class Slots<N extends NodeLike> {
  private open: { host: N; name: string }[] = [];
  private read = new Map<N, Set<string>>();

  /** The first light child shown in this slot; null when the slot shows its own content or nothing new. */
  enter(slot: N): N | null {
    const host = hostOf(slot);
    if (host === null) return null;
    const name = slot.getAttribute?.('name') ?? '';
    const names = this.read.get(host) ?? new Set();
    if (names.has(name)) return null;
    this.read.set(host, names.add(name));
    const first = assigned(host.firstChild as N | null, name);
    if (first !== null) this.open.push({ host, name });
    return first;
  }

  /** Whether `node` is a light child being read in a slot. */
  holds(node: N): boolean {
    return this.open.length > 0 && node.parentNode === this.open.at(-1)?.host;
  }

  /** The next light child of the same slot after `node`; null at its end. */
  after(node: N): N | null {
    return assigned(node.nextSibling as N | null, this.open.at(-1)?.name ?? '');
  }

  /** Leaves the innermost slot. */
  leave(): void {
    this.open.pop();
  }
}

function hostOf<N extends NodeLike>(slot: N): N | null {
  let at: NodeLike = slot;
  while (at.parentNode !== null) at = at.parentNode;
  return at.nodeType === FRAGMENT ? ((at.host as N | undefined) ?? null) : null;
}

/** The first of `node` and its later siblings that goes into the slot called `name`. */
function assigned<N extends NodeLike>(node: N | null, name: string): N | null {
  for (let at = node; at !== null; at = at.nextSibling as N | null) {
    if (
      at.nodeType === ELEMENT
        ? (at.getAttribute?.('slot') ?? '') === name
        : at.nodeType === TEXT && name === ''
    )
      return at;
  }
  return null;
}
