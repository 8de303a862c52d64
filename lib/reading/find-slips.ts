import type { OpenRecord, PlacedDiscrepancy } from '../record/queries.ts';
import type { Slip } from '../record/types.ts';
import { isCorrection, isDenied, isDoubted, isHearsay, takesBack } from './denials.ts';
import { findPhrase, type Span } from './phrases.ts';
import { quotations } from './quotations.ts';
import { slipKinds } from './slip-kinds.ts';
import type { SlipKind } from './slips/slip-kind.ts';
import { type Spoken, spokenOf } from './spoken-of.ts';
import type { Finding, FindingPlace, PageBrief } from './types.ts';

/** Longer "sentences" are lists and menus without full stops, in which nothing is near to anything. */
const longestSentence = 800;

/**
 * Where the page gives a number, a date, a name or words that the record has otherwise: one finding for each
 * discrepancy at most. Silent where the page denies, doubts, asks or corrects it, or also has what the record has.
 */
export function findSlips(brief: PageBrief, record: OpenRecord): Finding[] {
  const named = new Set(brief.blocks.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const kindOf = (entity: string) => record.ref(entity).kind;
  let spoken: Spoken[] | undefined;
  return record.discrepancies().flatMap((discrepancy) =>
    slipKinds.flatMap((kind) => {
      const slip = discrepancy.lookFor?.[kind.id];
      if (slip === undefined || !slip.about.some((id) => named.has(id))) return [];
      spoken ??= spokenOf(brief, kindOf);
      return findOne(kind, slip, discrepancy, spoken, brief, record) ?? [];
    }),
  );
}

function findOne(
  kind: SlipKind,
  slip: Slip,
  { id, dispute, text, sides }: PlacedDiscrepancy,
  spoken: readonly Spoken[],
  brief: PageBrief,
  record: OpenRecord,
): Finding | null {
  const places: FindingPlace[] = [];
  const about = new Set<string>();
  for (const [at, sentence] of spoken.entries()) {
    if (sentence.text.length > longestSentence) continue;
    const found = kind.find(sentence.text, slip.said, slip, brief.lang);
    if (found.length === 0) continue;
    if (isCorrection(plain(sentence.text)) || isCorrection(plain(spoken[at - 1]?.text ?? ''))) return null;
    if (!isSaidOf(sentence, slip, kind, record)) continue;
    if (takesBack(spoken[at + 1]?.text ?? '')) continue;
    if (!found.some((span) => isToldAsFact(sentence, span, slip, kind, brief))) continue;
    const who = sentence.named.find(({ entity }) => slip.about.includes(entity));
    const earlier = sentence.goesOnAbout.find(({ mention }) => slip.about.includes(mention.entity));
    about.add(who?.entity ?? earlier?.mention.entity ?? '');
    places.push(placeOf(sentence, who === undefined ? earlier : undefined));
  }
  if (places.length === 0) return null;
  if (spoken.some((one) => kind.has(one.text, slip.rather, slip, brief.lang))) return null;
  return { kind: kind.id, discrepancy: id, dispute, about: [...about], places, text, sides };
}

/** Whether the sentence is about one of those the slip is about, and about no other group that it may be said of. */
function isSaidOf({ named, goesOnAbout }: Spoken, slip: Slip, kind: SlipKind, record: OpenRecord): boolean {
  const about = [...named, ...goesOnAbout.map(({ mention }) => mention)];
  if (!about.some(({ entity, certainty }) => certainty === 'sure' && slip.about.includes(entity)))
    return false;
  if (!kind.sharesWithNobody) return true;
  return named.every(
    ({ entity }) =>
      slip.about.includes(entity) || !['group', 'campaign', 'botnet'].includes(record.ref(entity).kind),
  );
}

function isToldAsFact(sentence: Spoken, span: Span, slip: Slip, kind: SlipKind, brief: PageBrief): boolean {
  const { text, at, start } = sentence;
  const said = plain(text);
  if (isDoubted(said) || isHearsay(said)) return false;
  if ((slip.unless ?? []).some((phrase) => findPhrase(text, phrase).length > 0)) return false;
  // What the found words themselves deny is what is looked for.
  const around = said.slice(0, span.start) + ' '.repeat(span.end - span.start) + said.slice(span.end);
  if (isDenied(around, [span.start, span.end])) return false;
  return (
    kind.inQuotations ||
    !quotations(brief.blocks[at]?.text ?? '').some(
      (quotation) => quotation.start <= start + span.start && quotation.end >= start + span.end,
    )
  );
}

function placeOf(
  { block, start, end, text }: Spoken,
  goesOn: Spoken['goesOnAbout'][number] | undefined,
): FindingPlace {
  const place = { block, start, end, text };
  if (goesOn === undefined) return place;
  const { start: from, end: to } = goesOn.mention;
  return { ...place, goesOn: { block: goesOn.block, start: from, end: to } };
}

/** Apostrophes as the words of denial and doubt have them; as long as the text. */
function plain(text: string): string {
  return text.replace(/[’‘]/gu, "'");
}
