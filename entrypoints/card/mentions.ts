import type { Entry, Noted } from '../../lib/browser/noted.ts';
import { insertInPageOrder } from './order.ts';

/** The page's mentions in the order of the page. */
export class Mentions {
  private readonly sorted: Entry[] = [];
  private readonly known = new Set<Entry>();
  private order: Noted[] | null = null;

  has(entry: Entry): boolean {
    return this.known.has(entry);
  }

  enter(entry: Entry): void {
    this.known.add(entry);
    insertInPageOrder(this.sorted, entry, firstNode);
    this.order = null;
  }

  leave(entry: Entry): void {
    if (!this.known.delete(entry)) return;
    this.sorted.splice(this.sorted.indexOf(entry), 1);
    this.order = null;
  }

  /** To be called when `shown` of a mention changed. */
  reorder(): void {
    this.order = null;
  }

  get entries(): readonly Entry[] {
    return this.sorted;
  }

  /** Those the reader can see. */
  inOrder(): readonly Noted[] {
    this.order ??= this.sorted.flatMap((entry) => entry.noted.filter((noted) => noted.shown));
    return this.order;
  }
}

function firstNode(entry: Entry): Node {
  return entry.block.pieces[0]?.node ?? entry.block.container;
}
