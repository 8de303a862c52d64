import { Hearing, type HearingFrame } from '../../lib/browser/hearing.ts';
import type { Entry, Noted } from '../../lib/browser/noted.ts';
import type { FoundEvents, FoundOnPage } from '../../lib/browser/spot-handoff.ts';
import type { TextBlock } from '../../lib/reading/text-block.ts';
import type { BlockHits, PageSpotter } from '../../lib/spot/find-mentions.ts';
import { Heard, type OpenName } from '../../lib/spot/heard.ts';
import type { Mention } from '../../lib/spot/types.ts';

/** All that was found on the page, kept up to date block by block. */
export class Found implements FoundOnPage {
  readonly entries = new Set<Entry>();
  /** The entries by their element and by their first text. */
  private readonly byNode = new Map<Node, Set<Entry>>();
  /** How many entries the page has taken out so far. */
  removed = 0;
  private lastId = 0;
  private decidedAt = 0;
  private spotter: PageSpotter;
  private readonly open: (heard: Heard) => PageSpotter;
  private heard = new Heard();
  private hearing: Hearing | null = null;
  private readonly asked = new WeakSet<BlockHits>();
  private stale = new WeakSet<Entry>();
  private readonly events: FoundEvents;

  /** `open` gives a spotter that has read nothing yet. */
  constructor(open: (heard: Heard) => PageSpotter, events: FoundEvents) {
    this.open = open;
    this.spotter = open(this.heard);
    this.events = events;
  }

  get hasMentions(): boolean {
    for (const { noted } of this.entries) if (noted.length > 0) return true;
    return false;
  }

  /** Reads one block. `old` are the entries it may be the new reading of; the one that it is leaves `old`. */
  read(block: TextBlock<Node>, old: Set<Entry>): void {
    const before = this.sameText(block, old);
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
    this.add(entry);
    this.decide(entry, before?.noted);
  }

  drop(entry: Entry): void {
    if (!this.entries.delete(entry)) return;
    for (const node of nodesOf(entry.block)) {
      const here = this.byNode.get(node);
      here?.delete(entry);
      if (here?.size === 0) this.byNode.delete(node);
    }
    if (entry.noted.length > 0) this.events.go(entry);
  }

  /** Decides again where more support on the page can make a difference, one step per block. */
  *decideAgain(): Generator<void> {
    // What is decided may itself speak for another name; support only grows, so this ends.
    while (this.spotter.support !== this.decidedAt) {
      this.decidedAt = this.spotter.support;
      for (const entry of [...this.entries]) {
        if (entry.hits.undecided && this.entries.has(entry)) this.decide(entry);
        yield;
      }
    }
  }

  async hear(frame: HearingFrame): Promise<void> {
    this.hearing ??= new Hearing(
      () => this.openNames(),
      (open, meaning) => this.heard.note(open, meaning),
    );
    await this.hearing.ask(frame);
  }

  /** The names that stay open, block by block; what was given is not given again. */
  private *openNames(): Generator<OpenName[]> {
    for (const { hits } of [...this.entries]) {
      if (!hits.undecided || this.asked.has(hits)) continue;
      this.asked.add(hits);
      yield this.spotter.open(hits);
    }
  }

  /**
   * The entries that a new reading of `roots` replaces, one step for some nodes. Looking into what is about to be read
   * costs less than looking through all entries, of which a page may have many.
   */
  *under(roots: ReadonlySet<Node>): Generator<void, Set<Entry>> {
    const old = new Set<Entry>(roots.has(document) ? this.entries : []);
    for (const root of roots) {
      if (old.size === this.entries.size) break;
      yield* this.gather(root, old);
    }
    return old;
  }

  private *gather(root: Node, into: Set<Entry>): Generator<void> {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let node: Node | null = root;
    for (let steps = 1; node !== null; node = walk.nextNode(), steps++) {
      for (const entry of this.byNode.get(node) ?? []) into.add(entry);
      const shadow: ShadowRoot | null | undefined = (node as Element).shadowRoot;
      if (shadow) yield* this.gather(shadow, into);
      if (steps % 64 === 0) yield;
    }
  }

  /** Forgets what the page has said so far in support of ambiguous names; all of it is to be read again. */
  renew(): void {
    this.heard = new Heard();
    this.hearing = null;
    this.spotter = this.open(this.heard);
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

  /** The one of `among` that stands in this block's element and says the same, its own text before others. */
  private sameText(block: TextBlock<Node>, among: ReadonlySet<Entry>): Entry | undefined {
    for (const node of nodesOf(block).reverse())
      for (const entry of this.byNode.get(node) ?? [])
        if (among.has(entry) && entry.block.container === block.container && entry.block.text === block.text)
          return entry;
    return undefined;
  }

  private add(entry: Entry): void {
    this.entries.add(entry);
    for (const node of nodesOf(entry.block)) {
      const here = this.byNode.get(node);
      if (here) here.add(entry);
      else this.byNode.set(node, new Set([entry]));
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

function nodesOf({ container, pieces }: TextBlock<Node>): Node[] {
  const text = pieces[0]?.node;
  return text ? [container, text] : [container];
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
