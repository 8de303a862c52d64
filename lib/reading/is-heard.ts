import type { OpenRecord } from '../record/queries.ts';
import type { Statement } from '../record/types.ts';
import type { PageSentence } from './page-sentences.ts';
import { isAnswer, isSpeech, tellsOf } from './reply-words.ts';
import { namesAState, namesState, type Side, sideOf } from './sides.ts';

/** Words for a party that has been named before, or is not named at all. */
const someParty =
  /\b(?:compan(?:y|ies)|firms?|vendors?|makers?|contractors?|manufacturers?|suppliers?|developers?|groups?|business(?:es)?|defendants?|suspects?|lawyers?|attorneys?)\b|公司|企业/iu;
const someOffice =
  /\b(?:ministry|embassy|governments?|spokes\w+|ambassador|diplomats?|authorities|foreign|state media|capital)\b|外交部|使馆|政府|发言人|官方/iu;
const pronoun = /\b(?:it|they|he|she|both|all)\b|[其他她]|双方/iu;
/** A quotation on record is carried when so many of its words stand on the page in a row. */
const inARow = 5;

/**
 * Whether a page may carry a statement of the record in any words: true when in doubt, for that a page leaves
 * something out is said only where nothing in it can be meant.
 */
export function isHeard(statement: Statement, page: readonly PageSentence[], record: OpenRecord): boolean {
  const { act, by, onBehalfOf = [], quote } = statement;
  if (quote && page.some(({ text }) => sharesWords(quote.text, text))) return true;
  if (page.some(({ text }) => tellsOf(act, text))) return true;
  const sides = [...by, ...onBehalfOf].map((id) => sideOf(id, record));
  return page.some((sentence, at) => {
    const { text } = sentence;
    if (sides.some((side) => speaks(side, sentence, record))) return true;
    if (!isAnswer(text)) return false;
    // An answer with its speaker in the sentence before: "…, it said. Such charges were groundless."
    const around = [page[at - 1], sentence].filter((one) => one?.block === sentence.block);
    return sides.some((side) => mayBeMeant(side, text, around as PageSentence[], record));
  });
}

/** Whether an answer may be this side's: it is named, or somebody is meant whose name is not said. */
function mayBeMeant(side: Side, text: string, around: readonly PageSentence[], record: OpenRecord): boolean {
  if (around.some((one) => names(side, one, record))) return true;
  if ((side.country === undefined ? someParty : someOffice).test(text)) return true;
  // "Beijing denied it": somebody else speaks. "It was denied": nobody knows who.
  const others = around.filter(
    ({ mentions, text }) => mentions.length > 0 || (side.country === undefined && namesAState(text)),
  );
  return others.length === 0 || (others.every((one) => one.text !== text) && pronoun.test(text));
}

function names(side: Side, { text, mentions }: PageSentence, record: OpenRecord): boolean {
  return (
    mentions.some(({ entity }) => sideOf(entity, record).id === side.id) ||
    (side.country !== undefined && namesState(side.country, text))
  );
}

/** A name behind which its own words follow, or before which they stand; "sanctioned it, saying that" is not so. */
const speaksNext = /^(?:’s|'s)?(?:,? (?:which|who|whose)\b[^.]{0,60},)?[^,;，。]{0,30}/u;
const spokeBefore =
  /(?:according to|["”’,] (?:said|says)|(?:statement|filing|notice|letter|reply|email)s? (?:by|from|of)(?: the)?)\s*$/iu;
const partySpeaks =
  /\b(?:the|a) (?:company|firm|vendor|maker|contractor|group)(?:’s|'s)? (?:\w+ )?(?:said|says|told|stated|statement|filing|notice|spokes\w+|argued|added)\b|公司.{0,6}(?:表示|称|公告)/iu;
const officeSpeaks =
  /\b(?:embassy|ministry|spokes\w+|ambassador|officials|authorities|government|beijing|moscow|kremlin|tehran|pyongyang|washington)(?: (?:has|have|had|also|later|in \w+))* (?:said|says|told|called|stated|argued|accused|replied)\b|(?:外交部|使馆|发言人|中方).{0,12}(?:表示|称|说|指出)/iu;
const anyOffice = /\b(?:embassy|ambassador|consulate|foreign ministry|ministry spokes\w+)\b|外交部|使馆/iu;

/** Whether a side itself says something, whatever it is: its name, and close behind it a word of speaking. */
function speaks(side: Side, sentence: PageSentence, record: OpenRecord): boolean {
  const { text, mentions } = sentence;
  if (!isSpeech(text)) return false;
  for (const { entity, start, end } of mentions) {
    if (sideOf(entity, record).id !== side.id) continue;
    const next = speaksNext.exec(text.slice(end))?.[0] ?? '';
    if (isSpeech(next) || spokeBefore.test(text.slice(0, start))) return true;
  }
  if (side.country === undefined) return partySpeaks.test(text);
  if (!officeSpeaks.test(text) && !anyOffice.test(text)) return false;
  // A ministry whose country the sentence leaves open may be anybody's.
  return namesState(side.country, text) || !namesAState(text);
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
