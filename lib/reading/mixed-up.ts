import type { OpenRecord, PlacedDiscrepancy } from '../record/queries.ts';
import type { MixedUp } from '../record/types.ts';
import type { Mention } from '../spot/types.ts';
import { clauses, continued } from './clauses.ts';
import { isDenied, isDoubted, setsRight, takesBack } from './denials.ts';
import { languagesOf } from './language.ts';
import { OTHER_GROUP, OTHER_PARTY, RECORD_SAYS, RIVAL, SAID_TO_BE, SUBJECT, withRoles } from './roles.ts';
import { sentences } from './sentences.ts';
import { setsRightIn, takesBackIn, tiesIn, tiesOf } from './tie-languages.ts';
import { tieBetween } from './tie-words.ts';
import type { Ties } from './ties/ties.ts';
import type { Finding, PageBrief } from './types.ts';

type Block = PageBrief['blocks'][number];

/** One sentence of a block in roles, and where it stands. */
interface Told {
  start: number;
  end: number;
  text: string;
  /** How its language ties, or those it may be in; none for English and Chinese. */
  ties: Ties[];
}

/** Longer "sentences" are lists and menus without full stops, which tie nothing. */
const longestSentence = 1_500;

/**
 * Where the page ties two names that the record keeps apart: one finding for each discrepancy at most, with
 * every sentence that does. Silent where the sentence or its paragraph says it right, denies or doubts the
 * tie, or also names a party that the record does tie to the second name.
 */
export function findMixedUps(brief: PageBrief, record: OpenRecord): Finding[] {
  const named = new Set(brief.blocks.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return record.discrepancies().flatMap((discrepancy) => {
    const mixedUp = discrepancy.lookFor?.mixedUp;
    const isNamed = mixedUp && named.has(mixedUp.subject) && named.has(mixedUp.saidToBe);
    return isNamed ? (findOne(brief, discrepancy, mixedUp, record) ?? []) : [];
  });
}

function findOne(
  brief: PageBrief,
  { id, dispute, text, sides }: PlacedDiscrepancy,
  mixedUp: MixedUp,
  record: OpenRecord,
): Finding | null {
  const roleOf = rolesFor(mixedUp, record);
  const told = brief.blocks.map((block) => tell(block, roleOf));
  if (told.some((block) => block.some(isSetRight))) return null;
  const places = brief.blocks.flatMap((block, at) => {
    const heading = headingOf(brief.blocks, at);
    if (saysItRight(told[at] ?? []) || neighbours(brief.blocks, at).some((near) => tellsRight(told[near])))
      return [];
    return tyingSentences(told[at] ?? [], heading === null ? null : (told[heading] ?? null)).map(
      ({ start, end }) => ({ block: block.index, start, end, text: block.text.slice(start, end) }),
    );
  });
  if (places.length === 0) return null;
  const about = [mixedUp.subject, mixedUp.saidToBe];
  return { kind: 'mixed-up', discrepancy: id, dispute, ...mixedUp, about, places, text, sides };
}

/** What each mention is to this question. A name that only may be meant counts against a finding, never for it. */
function rolesFor(mixedUp: MixedUp, record: OpenRecord): (mention: Mention) => string {
  const rivals = partiesTiedTo(mixedUp, record);
  return ({ entity, certainty }) => {
    if (entity === mixedUp.recordSays) return RECORD_SAYS;
    if (entity === mixedUp.subject) return certainty === 'sure' ? SUBJECT : OTHER_PARTY;
    if (entity === mixedUp.saidToBe) return certainty === 'sure' ? SAID_TO_BE : OTHER_GROUP;
    if (rivals.has(entity)) return RIVAL;
    const kind = record.ref(entity).kind;
    return kind === 'group' || kind === 'campaign' || kind === 'botnet' ? OTHER_GROUP : OTHER_PARTY;
  };
}

/** The companies and people that the record has sanctioned, charged or blamed together with `saidToBe`. */
function partiesTiedTo({ subject, saidToBe }: MixedUp, record: OpenRecord): Set<string> {
  const tied = new Set<string>();
  for (const { statements } of record.full.disputes)
    for (const { act, about } of statements) {
      if (!about.includes(saidToBe) || !['sanctions', 'indicts', 'attributes'].includes(act)) continue;
      for (const id of about)
        if (id !== subject && ['company', 'person', 'organization'].includes(record.ref(id).kind))
          tied.add(id);
    }
  return tied;
}

function tell(block: Block, roleOf: (mention: Mention) => string): Told[] {
  return sentences(block.text).map(({ start, end }) => {
    const text = withRoles(block.text, start, end, block.mentions, roleOf);
    return { start, end, text, ties: tiesOf(languagesOf(text)) };
  });
}

function isSetRight({ text, ties }: Told): boolean {
  return ties.length === 0 ? setsRight(text) : ties.some((one) => setsRightIn(one, text));
}

function isTakenBack(next: Told | undefined): boolean {
  if (next === undefined) return false;
  return takesBack(next.text) || next.ties.some((one) => takesBackIn(one, next.text));
}

/** The heading right above a block, if it names somebody. */
function headingOf(blocks: Block[], at: number): number | null {
  const above = blocks[at - 1];
  return above?.heading && above.index === (blocks[at]?.index ?? 0) - 1 ? at - 1 : null;
}

/** Whether a block names what the record says other than in passing: it may be putting a mistake right. */
function saysItRight(told: readonly Told[]): boolean {
  return told.some(({ text }) => text.includes(RECORD_SAYS) && !listsGroups(text));
}

/** Whether a block says of the subject what the record says. */
function tellsRight(told: readonly Told[] = []): boolean {
  return told.some(({ text }) => text.includes(RECORD_SAYS) && text.includes(SUBJECT));
}

function neighbours(blocks: Block[], at: number): number[] {
  const index = blocks[at]?.index ?? 0;
  return [at - 1, at + 1].filter((near) => Math.abs((blocks[near]?.index ?? Number.NaN) - index) === 1);
}

/** "Volt Typhoon, Salt Typhoon and Flax Typhoon": named in passing, so nothing is said of the one. */
function listsGroups(text: string): boolean {
  return (
    (text.match(new RegExp(`[${RECORD_SAYS}${OTHER_GROUP}]`, 'gu')) ?? []).length > 1 &&
    !text.includes(SUBJECT)
  );
}

function tyingSentences(told: Told[], heading: Told[] | null): Told[] {
  const tying: Told[] = [];
  let before = heading?.some(aboutSubjectAlone) ?? false;
  for (const [at, sentence] of told.entries()) {
    const isTying = sentence.text.length <= longestSentence && ties(sentence, before);
    if (isTying && !isTakenBack(told[at + 1])) tying.push(sentence);
    before = aboutSubjectAlone(sentence) || (before && !/[\uE001-\uE006]/u.test(sentence.text));
  }
  return tying;
}

/** Whether what follows can only go on about the subject: no other party has been named beside it. */
function aboutSubjectAlone({ text }: Told): boolean {
  return text.includes(SUBJECT) && !text.includes(RIVAL);
}

function ties({ text: sentence, ties: others }: Told, subjectBefore: boolean): boolean {
  if (!sentence.includes(SAID_TO_BE) || sentence.includes(RIVAL) || sentence.includes(RECORD_SAYS))
    return false;
  if (others.length > 0) return tiesIn(others, sentence, subjectBefore);
  if (isDoubted(sentence)) return false;
  let before = subjectBefore;
  for (const clause of clauses(sentence)) {
    const told = clause.includes(SUBJECT) || !before ? clause : (continued(clause) ?? clause);
    before ||= clause.includes(SUBJECT);
    if (!told.includes(SAID_TO_BE) || !told.includes(SUBJECT)) continue;
    const tie = tieBetween(told, SUBJECT, SAID_TO_BE);
    if (tie !== null && !isDenied(told, tie)) return true;
  }
  return false;
}
