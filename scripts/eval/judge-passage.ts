import type { Mark } from './contestant.ts';
import type { Labelled, Passage, Trap } from './passages.ts';

/** A mention that was not marked, or a mark where none belongs. */
export interface Miss {
  mention: Labelled;
  /** A mark that lies on it, of another span or another owner. */
  instead?: Mark;
}
export interface Wrong {
  mark: Mark;
  trap?: Trap;
  /** The mention it lies on. */
  on?: Labelled;
}

export interface Outcome {
  hits: { mention: Labelled; mark: Mark }[];
  missed: Miss[];
  wrong: Wrong[];
  /** Traps that were marked. */
  sprung: Trap[];
}

/** `lenient`: what only goes along with a name ("Group", "the", "Inc.", "botnet") may be marked or not. */
export type Spans = 'lenient' | 'exact';

/**
 * Holds the marks of a passage against its labels. A mention is hit by a mark of the same span and of one of
 * the owners that are right there; every other mark is wrong, save on an optional mention.
 */
export function judgePassage(
  { text, mentions, traps }: Pick<Passage, 'text' | 'mentions' | 'traps'>,
  marks: readonly Mark[],
  spans: Spans = 'lenient',
): Outcome {
  const left = new Set(marks);
  const hits: Outcome['hits'] = [];
  const missed: Miss[] = [];
  for (const mention of mentions) {
    const over = [...left].filter((mark) => overlap(mark, mention));
    const mark = over.find((one) => isRight(one, mention) && isSpan(text, one, mention, spans));
    if (mark) left.delete(mark);
    if (mark && !mention.optional) hits.push({ mention, mark });
    if (!mark && !mention.optional)
      missed.push({ mention, ...(over[0] !== undefined && { instead: over[0] }) });
    if (mention.optional) for (const one of over) if (isRight(one, mention)) left.delete(one);
  }
  const wrong = [...left].map((mark): Wrong => {
    const trap = traps.find((one) => overlap(mark, one));
    const on = mentions.find((one) => overlap(mark, one));
    return { mark, ...(trap && { trap }), ...(on && { on }) };
  });
  return { hits, missed, wrong, sprung: traps.filter((trap) => wrong.some((one) => one.trap === trap)) };
}

interface Span {
  start: number;
  end: number;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isRight({ entities }: Mark, { entity, accept = [] }: Labelled): boolean {
  return entities.some((one) => one === entity || accept.includes(one));
}

const courtesy =
  /^(?:[\s.,'’"“”()#\p{Pd}]|the|china|chinese|us|u\.s\.|uk|british|russian?|french|german|groupe?|team|inc|incorporated|ltd|limited|llc|co|corp|corporation|company|s|botnet|malware|spyware|ransomware|hackers|gruppe|grupo|группа|集团|集團|组织|グループ|그룹)*$/iu;

function isSpan(text: string, a: Span, b: Span, spans: Spans): boolean {
  if (spans === 'exact') return a.start === b.start && a.end === b.end;
  const before = text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start));
  const after = text.slice(Math.min(a.end, b.end), Math.max(a.end, b.end));
  return courtesy.test(before) && courtesy.test(after);
}
