import type { NamedEntity } from '../../lib/spot/types.ts';
import type { Mark, Names } from './contestant.ts';
import { type MissKind, missKind, type WrongKind, wrongKind } from './error-kinds.ts';
import { judgePassage, type Spans } from './judge-passage.ts';
import { type Labelled, type Part, type Passage, partOf } from './passages.ts';
import { addTally, newTally, type Tally, tallyOf } from './tally.ts';

/** An error with what one needs to see it. */
export interface ErrorCase {
  passage: string;
  part: Part;
  lang: string;
  what: 'missed' | 'wrong';
  kind: MissKind | WrongKind;
  /** What kind of party was meant, or marked. */
  party: string;
  start: number;
  text: string;
  /** Who was meant, or who was marked. */
  entity: string;
  rule?: string;
  context: string;
}

/** How one contestant did, over all, by part and by language. */
export interface Measured {
  parts: Record<Part, Tally>;
  langs: Record<string, Tally>;
  errors: ErrorCase[];
  /** Mentions that were marked as a perhaps. */
  perhaps: number;
  /** Parties of the labels that are not marked on pages, so that their mentions do not count. */
  leftOut: string[];
}

/** Holds what a contestant finds in every passage against the labels. */
export function measure(
  passages: readonly Passage[],
  find: (text: string) => Mark[],
  { named }: Names,
  spans: Spans = 'lenient',
): Measured {
  const byId = new Map(named.map((one) => [one.id, one]));
  const result: Measured = {
    parts: { tune: newTally(), 'held-out': newTally() },
    langs: {},
    errors: [],
    perhaps: 0,
    leftOut: [],
  };
  const partyOf = (id: string): string => byId.get(id)?.kind ?? 'other';
  const labels = passages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  result.leftOut = [...new Set(labels)].filter((id) => !byId.has(id)).sort();
  for (const passage of passages) {
    const part = partOf(passage.id);
    const mentions = passage.mentions.map((mention) => asMarked(mention, byId));
    const outcome = judgePassage({ ...passage, mentions }, find(passage.text), spans);
    result.langs[passage.lang] ??= newTally();
    for (const tally of [result.parts[part], result.langs[passage.lang]])
      if (tally) addTally(tally, tallyOf(outcome, passage.traps.length));
    result.perhaps += outcome.hits.filter(({ mark }) => mark.certainty === 'perhaps').length;
    const place = { passage: passage.id, part, lang: passage.lang };
    for (const miss of outcome.missed) {
      const { start, end, text, entity } = miss.mention;
      const kind = missKind(miss, passage.text, byId);
      const context = around(passage.text, start, end);
      result.errors.push({
        ...place,
        what: 'missed',
        kind,
        party: partyOf(entity),
        start,
        text,
        entity,
        context,
      });
    }
    for (const one of outcome.wrong) {
      const { start, end, entities, rule } = one.mark;
      result.errors.push({
        ...place,
        what: 'wrong',
        kind: wrongKind(one),
        party: partyOf(entities[0] ?? ''),
        start,
        text: passage.text.slice(start, end),
        entity: entities.join(' or '),
        ...(rule !== undefined && { rule }),
        context: around(passage.text, start, end),
      });
    }
  }
  return result;
}

/** A party that the record does not mark on pages cannot be missed. */
function asMarked(mention: Labelled, byId: ReadonlyMap<string, NamedEntity>): Labelled {
  const isMarked = [mention.entity, ...(mention.accept ?? [])].some((id) => byId.has(id));
  return isMarked ? mention : { ...mention, optional: true };
}

/** The words about a place on one line, the place in brackets. */
export function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 50), start);
  const after = text.slice(end, end + 50);
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\s+/gu, ' ').trim();
}
