import type { EvidenceParts } from '../cite/evidence.ts';
import { summarize } from '../record/summary.ts';
import type { RecordDate } from '../record/types.ts';
import type { Dossier } from '../record/views.ts';
import type { Reason } from '../spot/types.ts';
import type { AboutPage } from './about-page.ts';
import type { Finding, FindingPlace, PageBrief } from './types.ts';

/** One frame of a page as it was read, and what the record has on it. */
export interface ReadFrame {
  brief: PageBrief;
  dossiers: Dossier[];
  findings: Finding[];
  about: AboutPage;
}

/** How a mention's reason reads. */
export type ReasonInWords = (reason: Reason) => string;

/** The parts of an evidence bundle of a page, the page's own frame first; and the day it says it was written. */
export function pageEvidence(
  frames: readonly ReadFrame[],
  inWords: ReasonInWords,
): Omit<EvidenceParts, 'readMe'> & { date: RecordDate | null } {
  const dossiers = new Map(frames.flatMap(({ dossiers }) => dossiers.map((one) => [one.entity.id, one])));
  const placed = place(frames);
  const asOf = frames.map(({ about }) => about.asOf).find((asOf) => asOf !== undefined) ?? null;
  return {
    text: placed.text,
    mentions: frames.flatMap(({ brief }, at) =>
      brief.blocks.flatMap(({ index, mentions }) =>
        mentions.map(({ reason, start, end, ...mention }) => {
          const { entity, ids } = dossiers.get(mention.entity) ?? {};
          const from = placed.startOf(at, index);
          return {
            ...mention,
            start: start + from,
            end: end + from,
            reason: inWords(reason),
            rule: reason.rule,
            kind: entity?.kind,
            name: entity?.name,
            ids,
          };
        }),
      ),
    ),
    statements: Object.fromEntries([...dossiers].map(([id, dossier]) => [id, summarize(dossier)])),
    reading: {
      frames: frames.map(({ brief: { url, blocks } }, at) => ({
        address: url,
        start: blocks[0] ? placed.startOf(at, blocks[0].index) : placed.text.length,
      })),
      textLength: placed.text.length,
      date: asOf,
      leftOut: frames.flatMap(({ about }) => about.unheard),
      findings: frames.flatMap(({ findings }, at) =>
        findings.map((finding) => ({
          ...finding,
          places: finding.places.map((words) => spanOf(words, placed.startOf(at, words.block))),
        })),
      ),
      quotes: frames.flatMap(({ about }, at) =>
        about.quotes.map(({ place, ...check }) => ({
          ...check,
          ...spanOf(place, placed.startOf(at, place.block)),
        })),
      ),
    },
    date: asOf?.date ?? null,
  };
}

function spanOf({ start, end, text }: Pick<FindingPlace, 'start' | 'end' | 'text'>, from: number) {
  return { start: start + from, end: end + from, text };
}

/** The blocks of all frames one under the other, and where each begins. */
function place(frames: readonly ReadFrame[]): {
  text: string;
  startOf(frame: number, block: number): number;
} {
  const starts = new Map<string, number>();
  let text = '';
  frames.forEach(({ brief }, frame) => {
    for (const block of brief.blocks) {
      if (text !== '') text += '\n';
      starts.set(`${frame} ${block.index}`, text.length);
      text += block.text;
    }
  });
  return { text, startOf: (frame, block) => starts.get(`${frame} ${block}`) ?? 0 };
}
