import type { Entry, Noted } from '../../lib/browser/noted.ts';
import { insertInPageOrder } from './order.ts';

/** The page's mentions in the order of the page. */
export class Mentions {
  private readonly sorted: Entry[] = [];
  private order: Noted[] | null = null;

  enter(entry: Entry): void {
    insertInPageOrder(this.sorted, entry, firstNode);
    this.order = null;
  }

  leave(entry: Entry): void {
    const at = this.sorted.indexOf(entry);
    if (at >= 0) this.sorted.splice(at, 1);
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
