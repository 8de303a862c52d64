import type { Noted } from '../../lib/browser/noted.ts';
import type { SentenceAsked } from '../../lib/browser/protocol.ts';
import { toBackground } from '../../lib/browser/send.ts';
import type { Saying } from '../../lib/reading/saying.ts';

/** No sentence is longer, in UTF-16 units, that anybody would read as one. */
const reach = 1500;

/** What the sentences around mentions say; each is asked about when its card opens, and once. */
export class Sayings {
  private readonly known = new WeakMap<Noted, Saying | null>();

  /** What is known of a mention's sentence. */
  of(noted: Noted): Saying | undefined {
    return this.known.get(noted) ?? undefined;
  }

  /** Asks about a mention's sentence; `onAnswer` when something is to be told of it. Rejects when nobody answers. */
  async ask(noted: Noted, onAnswer: () => void): Promise<void> {
    if (this.known.has(noted)) return;
    this.known.set(noted, null);
    const saying = await toBackground('page/sentence', around(noted)).catch((fault: unknown) => {
      // The next card that opens here asks again.
      this.known.delete(noted);
      throw fault;
    });
    this.known.set(noted, saying);
    if (saying) onAnswer();
  }
}

/** The text around a mention with the names in it. */
function around({ mention, entry }: Noted): SentenceAsked {
  const from = Math.max(0, mention.start - reach);
  const to = mention.end + reach;
  return {
    text: entry.block.text.slice(from, to),
    mentions: entry.noted
      .filter((other) => other.shown && other.mention.start >= from && other.mention.end <= to)
      .map((other) => other.mention)
      .map(({ start, end, entity }) => ({ start: start - from, end: end - from, entity }))
      .sort((a, b) => a.start - b.start),
    at: mention.start - from,
  };
}
