import type { EntityKind } from '../record/types.ts';
import type { Mention } from '../spot/types.ts';
import { sentences } from './sentences.ts';
import type { PageBrief } from './types.ts';

type Block = PageBrief['blocks'][number];

/** A sentence of the page with whom it speaks of. */
export interface Spoken {
  /** Index of its block in the brief, and the block's number on the page. */
  at: number;
  block: number;
  start: number;
  end: number;
  text: string;
  /** Named in the sentence for sure. */
  named: Mention[];
  /** Whom the sentence goes on about without naming them, and where they are named. */
  goesOnAbout: { block: number; mention: Mention }[];
}

/** A sentence that names one of these has a subject of its own. */
const subjects = new Set<EntityKind>(['group', 'campaign', 'botnet', 'malware', 'tool', 'company', 'person']);
const theCompany =
  /^\P{L}*the (?:\p{L}+[- ]){0,2}?(?:company|firm|vendor|contractor|maker)(?:['’]s)?(?!\p{L})/iu;

/**
 * The page's sentences, each with those it names, or else those that the sentence before it names; a list goes on
 * about what its lead-in ends with, and "the company" is the one that the paragraph names.
 */
export function spokenOf(brief: PageBrief, kindOf: (entity: string) => EntityKind): Spoken[] {
  const all: Spoken[] = [];
  let before: Spoken | undefined;
  for (const [at, block] of brief.blocks.entries()) {
    if (!continuesList(brief.blocks, at)) before = undefined;
    for (const { start, end, text } of sentences(block.text)) {
      const inside = block.mentions.filter((mention) => mention.start >= start && mention.end <= end);
      const named = inside.filter(({ certainty }) => certainty === 'sure');
      const hasSubject = inside.some(({ entity }) => subjects.has(kindOf(entity)));
      const goesOnAbout = hasSubject ? [] : whomItGoesOnAbout(text, block, before, kindOf);
      before = { at, block: block.index, start, end, text, named, goesOnAbout };
      all.push(before);
    }
  }
  return all;
}

function whomItGoesOnAbout(
  text: string,
  block: Block,
  before: Spoken | undefined,
  kindOf: (entity: string) => EntityKind,
): Spoken['goesOnAbout'] {
  if (before !== undefined)
    return [...before.goesOnAbout, ...before.named.map((mention) => ({ block: before.block, mention }))];
  if (!theCompany.test(text)) return [];
  const companies = block.mentions.filter(({ entity }) => kindOf(entity) === 'company');
  const [first] = companies;
  const isOne = first?.certainty === 'sure' && companies.every(({ entity }) => entity === first.entity);
  return isOne ? [{ block: block.index, mention: first }] : [];
}

/** Whether a block goes on with the list that a block ending in a colon leads in. */
function continuesList(blocks: readonly Block[], at: number): boolean {
  for (let lead = at - 1; lead >= 0; lead--) {
    const [block, next] = [blocks[lead], blocks[lead + 1]];
    if (block === undefined || next === undefined || next.index !== block.index + 1) return false;
    if (next.heading || next.mentions.length > 0) return false;
    if (/[:：]\s*$/u.test(block.text)) return true;
  }
  return false;
}
