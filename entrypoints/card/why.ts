import type { FramePage } from '../../lib/browser/card-handoff.ts';
import type { Noted } from '../../lib/browser/noted.ts';
import { nearest, type Passage, passagesAround, type Span } from '../../lib/reading/passages.ts';
import type { Reason } from '../../lib/spot/types.ts';

/** Rules whose second value names two words of the page, parted by a comma. */
const byTwo = new Set(['pageCues', 'pageTopic']);
/** Rules that rest on the name alone, or on the words that it stands among. */
const byName = new Set(['fullName', 'twoOwners', 'sentence']);

/** Why mentions are marked, in the words of the page: looked for when somebody asks, and once. */
export class Why {
  private readonly found = new WeakMap<Noted, Passage[]>();
  private readonly page: FramePage;
  private readonly onFound: () => void;

  constructor(page: FramePage, onFound: () => void) {
    this.page = page;
    this.onFound = onFound;
  }

  /** What is known so far. */
  about(noted: Noted): { why?: Passage[] } {
    const why = this.found.get(noted);
    return why ? { why } : {};
  }

  find(noted: Noted): void {
    if (this.found.has(noted)) return;
    passagesFor(noted, this.page).then(
      (passages) => {
        this.found.set(noted, passages);
        this.onFound();
      },
      (fault: unknown) => {
        // On Record has left the page meanwhile; the card has gone with it.
        if (!this.page.signal.aborted) throw fault;
      },
    );
  }
}

/**
 * The passages of the page that speak for a mention: its own sentence, and where the words stand that its reason names.
 * The page is searched in its idle time; rejects when its signal aborts.
 */
async function passagesFor({ mention, entry }: Noted, page: FramePage): Promise<Passage[]> {
  const { text } = entry.block;
  const spans: Span[] = [mention];
  const elsewhere: string[] = [];
  for (const word of wordsOf(mention.reason)) {
    const here = nearest(text, word, mention.start, mention);
    if (here) spans.push(here);
    else elsewhere.push(word);
  }
  const passages = passagesAround(text, spans);
  if (elsewhere.length > 0) await page.work(search(elsewhere, page, passages));
  return passages;
}

function wordsOf({ rule, values }: Reason): string[] {
  const [, words] = values;
  if (words === undefined || byName.has(rule)) return [];
  // A name may hold a comma itself; the word after the last one is a cue.
  const comma = byTwo.has(rule) ? words.lastIndexOf(', ') : -1;
  return comma < 0 ? [words] : [words.slice(0, comma), words.slice(comma + 2)];
}

/** Adds the first passage for each word; what stands in shadow trees is known only where it names somebody. */
function* search(words: string[], page: FramePage, into: Passage[]): Generator<void> {
  const left = new Set(words);
  const look = ({ text }: { text: string }) => {
    const spans = [...left].flatMap((word) => {
      const span = nearest(text, word, 0);
      if (span) left.delete(word);
      return span ?? [];
    });
    into.push(...passagesAround(text, spans));
  };
  for (const { block } of page.entries) look(block);
  for (const block of page.blocks()) {
    if (left.size === 0) return;
    look(block);
    yield;
  }
}
