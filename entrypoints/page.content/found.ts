import type { Entry, Noted } from '../../lib/browser/noted.ts';
import type { TextBlock } from '../../lib/reading/text-block.ts';
import { isWithin } from '../../lib/reading/tree.ts';
import type { PageSpotter } from '../../lib/spot/find-mentions.ts';
import type { Mention } from '../../lib/spot/types.ts';

export interface FoundEvents {
  /** These mentions are new on the page. */
  come(entry: Entry): void;
  /** These mentions are on the page no more. */
  go(entry: Entry): void;
}

/** All that was found on the page, kept up to date block by block. */
export class Found {
  readonly entries = new Set<Entry>();
  /** How many entries the page has taken out so far. */
  removed = 0;
  private lastId = 0;
  private decidedAt = 0;
  private spotter: PageSpotter;
  private stale = new WeakSet<Entry>();
  private readonly events: FoundEvents;

  constructor(spotter: PageSpotter, events: FoundEvents) {
    this.spotter = spotter;
    this.events = events;
  }

  get hasMentions(): boolean {
    for (const { noted } of this.entries) if (noted.length > 0) return true;
    return false;
  }

  /** Reads one block. `old` are the entries it may be the new reading of; the one that it is leaves `old`. */
  read(block: TextBlock<Node>, old: Set<Entry>): void {
    const before = sameText(block, old);
    const same = before !== undefined && samePieces(before.block, block);
    if (same) old.delete(before);
    if (same && !this.stale.has(before)) return;
    const hits = this.spotter.read(block.text);
    if (same) {
      before.hits = hits;
      this.stale.delete(before);
      return;
    }
    if (hits.empty) return;
    const id = before?.id ?? ++this.lastId;
    const entry: Entry = { id, index: before?.index ?? -1, block, hits, noted: [], near: false };
    if (before) {
      old.delete(before);
      this.drop(before);
    }
    this.entries.add(entry);
    this.decide(entry, before?.noted);
  }

  drop(entry: Entry): void {
    if (!this.entries.delete(entry)) return;
    if (entry.noted.length > 0) this.events.go(entry);
  }

  /** Decides again where more support on the page can make a difference, one step per block. */
  *decideAgain(): Generator<void> {
    if (this.spotter.support === this.decidedAt) return;
    this.decidedAt = this.spotter.support;
    for (const entry of [...this.entries]) {
      if (entry.hits.undecided && this.entries.has(entry)) this.decide(entry);
      yield;
    }
  }

  /** The entries that a new reading of these roots replaces, by root. */
  under(roots: ReadonlySet<Node>): Map<Node, Set<Entry>> {
    const byRoot = new Map<Node, Set<Entry>>();
    for (const entry of this.entries) {
      const text = entry.block.pieces[0]?.node;
      const root = isWithin(entry.block.container, roots) ?? (text && isWithin(text, roots));
      if (!root) continue;
      const old = byRoot.get(root);
      if (old) old.add(entry);
      else byRoot.set(root, new Set([entry]));
    }
    return byRoot;
  }

  /** Forgets what the page has said so far in support of ambiguous names; all of it is to be read again. */
  renew(spotter: PageSpotter): void {
    this.spotter = spotter;
    this.decidedAt = -1;
    this.stale = new WeakSet(this.entries);
  }

  dropRemoved(): void {
    for (const entry of this.entries) {
      if (entry.block.pieces.every((piece) => piece.node.isConnected)) continue;
      this.drop(entry);
      this.removed++;
    }
  }

  private decide(entry: Entry, before: readonly Noted[] = entry.noted): void {
    const mentions = this.spotter.decide(entry.hits);
    if (before === entry.noted && sameMentions(entry.noted, mentions)) return;
    if (entry.noted.length > 0) this.events.go(entry);
    entry.noted = mentions.map((mention) => {
      const known = before.find((noted) => sameMention(noted.mention, mention));
      return {
        id: known?.id ?? ++this.lastId,
        mention,
        entry,
        shown: false,
        findings: known?.findings ?? [],
      };
    });
    if (entry.noted.length > 0) this.events.come(entry);
  }
}

function sameText(block: TextBlock<Node>, among: ReadonlySet<Entry>): Entry | undefined {
  for (const entry of among)
    if (entry.block.container === block.container && entry.block.text === block.text) return entry;
  return undefined;
}

function samePieces(a: TextBlock<Node>, b: TextBlock<Node>): boolean {
  return (
    a.pieces.length === b.pieces.length && a.pieces.every((piece, at) => piece.node === b.pieces[at]?.node)
  );
}

function sameMentions(noted: readonly Noted[], mentions: readonly Mention[]): boolean {
  return (
    noted.length === mentions.length &&
    noted.every(({ mention }, at) => {
      const other = mentions[at];
      return other !== undefined && sameMention(mention, other) && mention.reason.rule === other.reason.rule;
    })
  );
}

function sameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.entity === b.entity && a.certainty === b.certainty;
}
