import type { OpenRecord } from '../record/queries.ts';
import type { Source } from '../record/types.ts';
import { compareQuotes, type DiffPart, type Likeness } from './compare-words.ts';
import { quotations } from './quotations.ts';
import { speakerOf } from './quote-speaker.ts';
import type { PageBrief } from './types.ts';

/** A quotation of the page beside what the record has of its speaker. */
export interface QuoteCheck {
  /** `other`: none of the speaker's quotations on record is this one. */
  likeness: Likeness;
  speaker: string;
  place: { block: number; start: number; end: number; text: string };
  /** The quotation on record that it is, or is an alteration of. */
  recorded?: { dispute: string; statement: string; text: string; sources: Source[] };
  /** For `altered`. */
  diff?: DiffPart[];
}

/** Fewer words are no quotation to check but a word in quotation marks. */
const leastWords = 3;
const bestFirst: Likeness[] = ['same', 'shortened', 'altered', 'other'];

interface Recorded {
  dispute: string;
  statement: string;
  text: string;
  sources: Source[];
}

/**
 * The page's quotations of speakers who are quoted on record, each with how it compares. A quotation whose
 * speaker cannot be told, or of whom the record quotes nothing, is not judged.
 */
export function checkQuotes(brief: PageBrief, record: OpenRecord): QuoteCheck[] {
  const kindOf = (id: string) => record.ref(id).kind;
  const bySpeaker = new Map<string, Recorded[]>();
  return brief.blocks.flatMap((block, at) =>
    quotations(block.text)
      .filter(({ text }) => wordCount(text) >= leastWords)
      .flatMap((quotation) => {
        const speaker = speakerOf(quotation, at, brief.blocks, kindOf);
        if (speaker === null) return [];
        const known = bySpeaker.get(speaker) ?? quotesOf(speaker, record);
        bySpeaker.set(speaker, known);
        if (known.length === 0) return [];
        const { start, end, text } = quotation;
        return [{ speaker, place: { block: block.index, start, end, text }, ...judge(text, known) }];
      }),
  );
}

function judge(text: string, known: Recorded[]): Pick<QuoteCheck, 'likeness' | 'recorded' | 'diff'> {
  const compared = known.map((recorded) => ({ recorded, ...compareQuotes(text, recorded.text) }));
  const rank = (likeness: Likeness): number => bestFirst.indexOf(likeness);
  const best = compared.sort((a, b) => rank(a.likeness) - rank(b.likeness))[0];
  if (best === undefined || best.likeness === 'other') return { likeness: 'other' };
  return { likeness: best.likeness, recorded: best.recorded, ...(best.diff && { diff: best.diff }) };
}

/** What the record quotes of a speaker, alone or with others ("the ministry, Guo Jiakun"). */
function quotesOf(speaker: string, record: OpenRecord): Recorded[] {
  return record.full.disputes.flatMap(({ id, statements, sources }) =>
    statements.flatMap((statement) =>
      statement.quote !== undefined && statement.by.includes(speaker)
        ? {
            dispute: id,
            statement: statement.id,
            text: statement.quote.text,
            sources: sources.filter((source) => statement.sources.includes(source.id)),
          }
        : [],
    ),
  );
}

function wordCount(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han / 2 : text.split(/\s+/u).length;
}
