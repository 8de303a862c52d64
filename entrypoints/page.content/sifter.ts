import { kindOf, LEFT_OUT } from '../../lib/reading/tags.ts';
import { between, holderOf, mayMention, type Sieve, sift } from '../../lib/spot/sieve.ts';

/** Letters that are sifted at a time: a fraction of a millisecond's work. */
const batchSize = 16_000;
/** A text as long as this may be a script's or a style's, which are not worth the work. */
const long = 300;
/** No two words of a name are longer, in letters: so much is kept of what stands before a seam. */
const reach = 60;

/** As many texts are remembered until the names come; with more, the page is sifted again then. */
const mostKept = 100_000;

/** Texts of the page, and what joins a word of one to the next where markup cuts it. */
interface Batch {
  texts: Text[];
  /** What the texts said when they were met. */
  data: string[];
  seams: { joined: string; text: Text }[];
  size: number;
  /** Whether another one stands before it. */
  before: boolean;
}

/** Looks through the page's texts for those that may hold a name, or a word that supports one. */
export class Sifter {
  private seen = 0;
  private topics = new Set<string>();
  /** What may matter once the names are here, with the words by which it may; null when it is not all there. */
  private kept: { batch: Batch; by: ReadonlySet<string> }[] | null = [];
  private keptTexts = 0;
  private readonly sieve: Sieve;
  private readonly shadowsUnder: (roots: ReadonlySet<Node>) => Iterable<Node>;

  /** `shadowsUnder` gives the open shadow roots under some nodes. */
  constructor(sieve: Sieve, shadowsUnder: (roots: ReadonlySet<Node>) => Iterable<Node>) {
    this.sieve = sieve;
    this.shadowsUnder = shadowsUnder;
  }

  /** Whether a name may be meant on the page, by all that was sifted so far. */
  get mayMention(): boolean {
    return mayMention(this.seen, this.topics.size);
  }

  /** Forgets all; the whole page is to be sifted again. */
  forget(): void {
    this.seen = 0;
    this.topics.clear();
    this.keep([]);
  }

  /** Nothing on the page may be a mention: what was kept for the names is let go. */
  letGo(): void {
    if (this.keptTexts > 0) this.keep(null);
  }

  /**
   * The texts that may matter, of what was sifted while nobody wanted them; null when they were let go. Steps are short.
   */
  *takeKept(): Generator<void, Text[] | null> {
    const { kept } = this;
    this.keep(null);
    if (kept === null) return null;
    const matter: Text[] = [];
    for (const { batch, by } of kept) yield* choose(batch, by, matter);
    return matter;
  }

  private keep(kept: typeof this.kept): void {
    this.kept = kept;
    this.keptTexts = 0;
  }

  /** Sifts all text under `roots`; gives the texts that may matter when `isWanted` then says so. Steps are short. */
  *under(roots: ReadonlySet<Node>, isWanted: () => boolean): Generator<void, Text[]> {
    const matter: Text[] = [];
    let batch: Batch = { texts: [], data: [], seams: [], size: 0, before: false };
    let walked = 0;
    // Freed when all is sifted: what the page says is not kept.
    const unknown = new Set<string>();
    for (const tree of [...roots, ...this.shadowsUnder(roots)]) {
      // The end of what a word goes on from.
      let carry = '';
      // The end of the batch before: a name's words may stand on both sides.
      let before = '';
      const walk = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      for (let text = firstText(tree, walk); text !== null; text = walk.nextNode() as Text | null) {
        const { data } = text;
        if (++walked % 256 === 0) yield;
        // Three of four texts are but the space between elements.
        if (isBlank(data)) {
          carry = '';
          continue;
        }
        if (data.length > long && isNoProse(text, data)) continue;
        if (goesOn(carry, data)) {
          const end = carry.slice(-reach);
          batch.seams.push({ joined: end + data.slice(0, reach), text });
          carry = end + data;
        } else carry = data;
        if (before !== '') {
          before += between + data.slice(0, reach);
          batch.seams.push({ joined: before, text });
          if (batch.size + data.length > reach) before = '';
        }
        batch.texts.push(text);
        batch.data.push(data);
        batch.size += data.length;
        if (batch.size >= batchSize) {
          yield* this.sift(batch, true, isWanted, matter, unknown);
          before = endOf(batch.data);
          batch = { texts: [], data: [], seams: [], size: 0, before: true };
          yield;
        }
      }
    }
    if (batch.texts.length > 0) yield* this.sift(batch, false, isWanted, matter, unknown);
    return matter;
  }

  /** `after` says whether the page goes on behind the batch. */
  private *sift(
    batch: Batch,
    after: boolean,
    isWanted: () => boolean,
    matter: Text[],
    unknown: Set<string>,
  ): Generator<void> {
    const { data, seams, before } = batch;
    const all = data.join(between);
    const copies = seams.map(({ joined }) => between + joined).join('');
    const { seen, by, topics } = sift(all + copies, this.sieve, {
      loose: all.length,
      before,
      after,
      ...((before || after) && { unknown }),
    });
    this.seen |= seen;
    for (const word of topics) this.topics.add(word);
    if (by.size === 0) return;
    if (isWanted()) {
      yield;
      yield* choose(batch, by, matter);
    } else if (this.kept !== null) {
      this.kept.push({ batch, by });
      this.keptTexts += batch.texts.length;
      if (this.keptTexts > mostKept) this.keep(null);
    }
  }
}

/** The texts of a batch that hold one of the words. */
function* choose({ texts, data, seams }: Batch, by: ReadonlySet<string>, matter: Text[]): Generator<void> {
  const holds = holderOf(by);
  for (let at = 0; at < texts.length; at++) {
    if (holds(data[at] as string)) matter.push(texts[at] as Text);
    if (at % 64 === 63) yield;
  }
  for (const { joined, text } of seams) if (holds(joined)) matter.push(text);
}

/** The last letters of texts, as far back as a name's words may reach. */
function endOf(texts: readonly string[]): string {
  let end = '';
  for (let at = texts.length - 1; at >= 0 && end.length < reach; at--)
    end = (texts[at] as string).slice(-reach) + (end && between) + end;
  return end;
}

function firstText(tree: Node, walk: TreeWalker): Text | null {
  return (tree.nodeType === Node.TEXT_NODE ? tree : walk.nextNode()) as Text | null;
}

function isBlank(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 && text.trim() === '';
}

/** Whether a word may go on from one text into the next; as in reading, a capital after a small letter begins another. */
function goesOn(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  const first = after.charCodeAt(0);
  return isOfWord(last) && isOfWord(first) && !(isSmall(last) && isCapital(first));
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isOfWord = (code: number): boolean =>
  isSmall(code) || isCapital(code) || code >= 0x80 || (code >= 0x30 && code <= 0x39);

/** An element's first look costs a page more than its text does: only what may be code or markup is asked about. */
function isNoProse(text: Text, data: string): boolean {
  if (!data.includes('{') && !data.includes('<')) return false;
  const { parentElement } = text;
  return parentElement !== null && (kindOf(parentElement.localName) & LEFT_OUT) !== 0;
}
