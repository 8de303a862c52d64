import type { CueHit } from './candidates.ts';
import { Heard } from './heard.ts';
import { disputesOf, type NameIndex } from './names.ts';

/** What a page has said so far that speaks for ambiguous names. It only grows. */
export class Support {
  /** Grows when something was added that may change an earlier decision. */
  version = 0;
  /** Cue number → the words as they stood. */
  readonly cues = new Map<number, string>();
  /** Entity number → its unambiguous name as it stood. */
  readonly named = new Map<number, string>();
  /** Entity number → a person's name as it stood, where it is surely meant. */
  readonly people = new Map<number, string>();
  /** Dispute number → a party of it that the page names unambiguously. */
  readonly disputes = new Map<number, { entity: number; text: string }[]>();

  constructor(
    readonly index: NameIndex,
    /** What sentences have said. */
    readonly heard = new Heard(),
  ) {}

  addCue(hit: CueHit): void {
    if (this.cues.has(hit.cue)) return;
    this.cues.set(hit.cue, hit.text);
    this.version++;
  }

  /** The words of the topic that the page has said, in their order of the list: "hackers" is no second one beside "hacker". */
  topical(): string[] {
    const { topic } = this.index;
    const said = [...this.cues].filter(([cue]) => cue < topic).sort(([a], [b]) => a - b);
    return [...new Map(said.map(([, text]) => [text.toLowerCase(), text])).values()];
  }

  addPerson(entity: number, text: string): void {
    if (this.people.has(entity)) return;
    this.people.set(entity, text);
    this.version++;
  }

  addName(entity: number, text: string): void {
    if (this.named.has(entity)) return;
    this.named.set(entity, text);
    for (const dispute of disputesOf(this.index, entity)) {
      const parties = this.disputes.get(dispute);
      if (parties) parties.push({ entity, text });
      else this.disputes.set(dispute, [{ entity, text }]);
    }
    this.version++;
  }
}
