import type { EntityKind } from '../record/types.ts';
import type { Mention } from '../spot/types.ts';
import type { Quotation } from './quotations.ts';
import { sentences } from './sentences.ts';
import type { PageBrief } from './types.ts';

type Block = PageBrief['blocks'][number];

const speakers = new Set<EntityKind>(['person', 'company', 'agency', 'government', 'organization']);
const saying =
  /\b(?:sa(?:id|ys|ying)|tell(?:s|ing)?|told|stat(?:ed|es|ing)|wrote|writes|call(?:ed|s|ing)|according to|add(?:ed|s|ing)|declar\w+|announc\w+|describ\w+|denounc\w+|criticis\w+|criticiz\w+|condemn\w+|accus\w+|reject\w+|den(?:ied|ies|ying)|warn\w+|argu\w+|insist\w+|respond\w*|repl(?:ied|ies|ying)|remark\w*|not(?:ed|es|ing)|explain\w*|emphasi[sz]\w+|claim\w*|alleg\w+|vow\w*|promis\w+|spokes\w+|statement)\b|表示|称|说|指出|回应|强调|声明/iu;
const goesOn =
  /^\W*(?:he|she|it|they|the (?:\S+ )?(?:company|firm|spokes\w+|minist\w+|department|agency|group|statement|notice|official))\b|^(?:他|她|该公司|公司|发言人)/iu;
/** "In a notice to the exchange, it said that …": the same, after what the sentence begins with. */
const goesOnLater =
  /, (?:he|she|it|they|the (?:\S+ )?(?:company|firm|spokes\w+|ministry|statement|notice)) (?:also |then |later )?(?:said|says|added|adds|wrote|writes|stated|states|called|calls|told|noted|insisted)\b[^,;:]*$/iu;

/** How far back in the page a "he" or "the company" may look, in blocks with names. */
const farBack = 3;

/**
 * Who is quoted: the speaker named in the quotation's sentence, by a word of saying if there are several; the
 * one whose words were announced with a colon; or the last one named, where the sentence goes on about them.
 */
export function speakerOf(
  quotation: Quotation,
  at: number,
  blocks: readonly Block[],
  kindOf: (entity: string) => EntityKind,
): string | null {
  const block = blocks[at];
  if (block === undefined) return null;
  const can = (mention: Mention): boolean =>
    mention.certainty === 'sure' && speakers.has(kindOf(mention.entity));
  const around = sentenceAround(block.text, quotation);
  const inSentence = block.mentions.filter(
    (mention) =>
      can(mention) &&
      mention.start >= around.start &&
      mention.end <= around.end &&
      (mention.end <= quotation.start || mention.start >= quotation.end),
  );
  if (inSentence.length > 0) return nearest(inSentence, quotation, block.text);
  const said = block.text.slice(around.start, quotation.start);
  const goingOn = goesOn.exec(said)?.[0] ?? goesOnLater.exec(said)?.[0] ?? '';
  const own = block.mentions.filter((mention) => can(mention) && mention.end <= around.start).at(-1);
  const previous = blocks[at - 1];
  const before = blocks
    .slice(0, at)
    .filter(({ mentions }) => mentions.length > 0)
    .slice(-farBack)
    .toReversed();
  if (own !== undefined && (fits(goingOn, kindOf(own.entity)) || said.trim().length <= 1)) return own.entity;
  if (previous !== undefined && previous.index === block.index - 1 && /[:：]\s*$/u.test(previous.text)) {
    const announced = sentences(previous.text).at(-1);
    const named = previous.mentions.filter(
      (mention) => can(mention) && mention.start >= (announced?.start ?? 0),
    );
    if (named.length > 0)
      return nearest(
        named,
        { start: previous.text.length, end: previous.text.length, text: '' },
        previous.text,
      );
  }
  const signed = signature(quotation, block, blocks[at + 1])?.mentions.find(can);
  if (signed !== undefined) return signed.entity;
  if (!goesOn.test(said)) return null;
  const isParty = /company|firm|公司/iu.test(goesOn.exec(said)?.[0] ?? '');
  const earlier = before.flatMap(({ mentions }) =>
    mentions
      .filter((mention) => can(mention) && (!isParty || kindOf(mention.entity) === 'company'))
      .toReversed(),
  );
  return earlier[0]?.entity ?? null;
}

/** Whether "he" or "the company" may be one of this kind; of no such word, none is. */
function fits(goingOn: string, kind: EntityKind): boolean {
  if (/\b(?:he|she)\b|[他她]/iu.test(goingOn)) return kind === 'person';
  if (/\bit\b|company|firm|公司/iu.test(goingOn)) return kind !== 'person';
  return goingOn !== '';
}

/** The line under a quotation set apart that says whose it is. */
function signature(quotation: Quotation, block: Block, next: Block | undefined): Block | null {
  const isSetApart = quotation.end - quotation.start > block.text.trim().length / 2;
  return isSetApart && next?.index === block.index + 1 && next.text.trim().length <= 80 ? next : null;
}

/** The sentence a quotation stands in, with the attribution that may follow its last full stop. */
function sentenceAround(text: string, { start, end }: Quotation): { start: number; end: number } {
  const all = sentences(text);
  const first = all.findLast((sentence) => sentence.start <= start) ?? { start: 0, end: text.length };
  const last = all.find((sentence) => sentence.end >= end) ?? first;
  return { start: first.start, end: last.end };
}

/** Of several, the one whom a word of saying joins to the quotation; then the one that stands nearest. */
function nearest(mentions: Mention[], quotation: Quotation, text: string): string | null {
  const scored = mentions.map((mention) => {
    const isBefore = mention.end <= quotation.start;
    const between = isBefore
      ? text.slice(mention.end, quotation.start)
      : text.slice(quotation.end, mention.start);
    const joins = isBefore ? between : between + text.slice(mention.end, mention.end + 25);
    // "…”, and Guo Jiakun said": what follows an "and" speaks for itself.
    const isAnother = !isBefore && /\b(?:and|while|but|whereas)\b/iu.test(between);
    return { entity: mention.entity, score: between.length - (saying.test(joins) && !isAnother ? 1_000 : 0) };
  });
  return scored.sort((a, b) => a.score - b.score)[0]?.entity ?? null;
}
