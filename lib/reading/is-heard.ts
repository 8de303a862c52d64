import type { OpenRecord } from '../record/queries.ts';
import type { Statement } from '../record/types.ts';
import type { Mention } from '../spot/types.ts';
import type { PageSentence } from './page-sentences.ts';
import { quotations } from './quotations.ts';
import type { Replies } from './replies.ts';
import { type Side, sideOf } from './sides.ts';

/** A quotation on record is carried when so many of its words stand on the page in a row. */
const inARow = 5;

/** Shorter words between quotation marks are a term or a title; in UTF-16 code units, for a script without spaces too. */
const shortestSaying = 8;

/**
 * Whether a page may carry a statement of the record in any words: true when in doubt, for that a page leaves
 * something out is said only where nothing in it can be meant.
 */
export function isHeard(
  statement: Statement,
  page: readonly PageSentence[],
  record: OpenRecord,
  replies: Replies,
): boolean {
  const { act, by, onBehalfOf = [], quote } = statement;
  if (quote && page.some(({ text }) => sharesWords(quote.text, text))) return true;
  if (page.some(({ text }) => replies.tellsOf(act, text))) return true;
  const sides = [...by, ...onBehalfOf].map((id) => sideOf(id, record));
  return page.some((sentence, at) => {
    const { text } = sentence;
    if (sides.some((side) => speaks(side, sentence, record, replies))) return true;
    if (sides.some((side) => hasVoice(side, sentence, record, replies))) return true;
    if (!replies.isAnswer(text)) return false;
    // An answer with its speaker in the sentence before: "…, it said. Such charges were groundless."
    const around = [page[at - 1], sentence].filter((one) => one?.block === sentence.block);
    return sides.some((side) => mayBeMeant(side, text, around as PageSentence[], record, replies));
  });
}

/** Whether an answer may be this side's: it is named, or somebody is meant whose name is not said. */
function mayBeMeant(
  side: Side,
  text: string,
  around: readonly PageSentence[],
  record: OpenRecord,
  replies: Replies,
): boolean {
  if (around.some((one) => names(side, one, record, replies))) return true;
  if (replies.has(side.country === undefined ? 'party' : 'office', text)) return true;
  // "Beijing denied it": somebody else speaks. "It was denied": nobody knows who.
  const others = around.filter(
    ({ mentions, text }) => mentions.length > 0 || (side.country === undefined && replies.namesAState(text)),
  );
  return others.length === 0 || (others.every((one) => one.text !== text) && replies.has('pronoun', text));
}

function names(side: Side, { text, mentions }: PageSentence, record: OpenRecord, replies: Replies): boolean {
  return (
    mentions.some(({ entity }) => sideOf(entity, record).id === side.id) ||
    (side.country !== undefined && replies.namesState(side.country, text))
  );
}

/** Whether a side itself says something, whatever it is: its name, and close by a word of speaking. */
function speaks(side: Side, sentence: PageSentence, record: OpenRecord, replies: Replies): boolean {
  const { text, mentions } = sentence;
  if (!replies.has('speaking', text)) return false;
  for (const { entity, start, end } of mentions)
    if (sideOf(entity, record).id === side.id && replies.speaksAt(text, start, end)) return true;
  if (side.country === undefined) return replies.has('partySpeaks', text);
  if (!replies.has('officeSpeaks', text)) return false;
  // A ministry whose country the sentence leaves open may be anybody's.
  return replies.namesState(side.country, text) || !replies.namesAState(text);
}

/**
 * Whether a sentence lets a side be heard by its form, whatever its verb is: one who speaks for it is named, a
 * quotation is its own, or it is the state that the sentence is about.
 */
function hasVoice(side: Side, sentence: PageSentence, record: OpenRecord, replies: Replies): boolean {
  const { text, mentions } = sentence;
  const isState = side.country !== undefined;
  if (isState && replies.isSubject(side.country ?? '', text)) return true;
  const said = quotations(text).filter(({ text }) => text.length >= shortestSaying);
  const isOutside = ({ start, end }: Pick<Mention, 'start' | 'end'>) =>
    !said.some((quotation) => quotation.start <= start && quotation.end >= end);
  const outside = said.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  if (said.length === 0 && !replies.has('voice', outside)) return false;
  // Another party that is named may be the one who speaks.
  if (mentions.some((one) => isOutside(one) && sideOf(one.entity, record).id !== side.id)) return false;
  if (mentions.some(isOutside)) return true;
  if (!isState) return replies.has('party', outside);
  const speaker = replies.has('voice', outside) || replies.has('office', outside);
  return speaker && (replies.namesState(side.country ?? '', outside) || !replies.namesAState(outside));
}

function sharesWords(quote: string, text: string): boolean {
  const plain = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = plain(quote);
  const there = ` ${plain(text).join(' ')} `;
  const length = Math.min(inARow, wanted.length);
  for (let at = 0; at + length <= wanted.length; at++)
    if (there.includes(` ${wanted.slice(at, at + length).join(' ')} `)) return true;
  return false;
}
