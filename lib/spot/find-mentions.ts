import { type Candidate, findCandidates } from './candidates.ts';
import type { NameIndex } from './names.ts';
import { Near } from './near.ts';
import type { Verdict } from './rule.ts';
import { rules } from './rules.ts';
import { Support } from './support.ts';
import type { Mention } from './types.ts';

/** What one block of text holds; kept by the caller, decided by the page it was read for. */
export interface BlockHits {
  /** Nothing is spelled here: the block need not be kept. */
  readonly empty: boolean;
  /** Some name waits for support: decide again when `support` has changed. */
  readonly undecided: boolean;
  readonly candidates: readonly Candidate[];
  readonly near: Near;
}

/** Reads a page block by block and decides which names are meant. */
export interface PageSpotter {
  /** Finds what is spelled in one block, and remembers what it says for other names of the page. */
  read(text: string): BlockHits;
  /** What to mark in a block, by all that has been read so far; offsets in UTF-16 units of its text, in order. */
  decide(hits: BlockHits): Mention[];
  /** Changes when earlier decisions may. */
  readonly support: number;
}

/** A spotter for one page, with nothing read yet. */
export function openPage(index: NameIndex): PageSpotter {
  const page = new Support(index);
  return {
    get support() {
      return page.version;
    },
    read(text) {
      const { candidates, cues } = findCandidates(text, index);
      let undecided = false;
      for (const cue of cues) page.addCue(cue);
      const near = new Near(cues, candidates);
      for (const { entity, text: name } of near.named) page.addName(entity, name);
      for (const { owners } of candidates)
        if (owners.length > 1 || owners.some((owner) => owner.ambiguous || !owner.cased)) undecided = true;
      return { empty: candidates.length === 0, undecided, candidates, near };
    },
    decide: (hits) => hits.candidates.flatMap((candidate) => judge(candidate, hits.near, page) ?? []),
  };
}

/** The mentions of each block of a page, once all have been read. */
export function findInBlocks(texts: readonly string[], index: NameIndex): Mention[][] {
  const page = openPage(index);
  const read = texts.map((text) => page.read(text));
  return read.map((hits) => page.decide(hits));
}

/** The mentions of one text; paragraphs are parted by line ends, so that a cue counts as near only in its own. */
export function findMentions(text: string, index: NameIndex): Mention[] {
  const starts: number[] = [];
  const blocks = paragraphs(text, starts);
  return findInBlocks(blocks, index).flatMap((mentions, block) =>
    mentions.map((mention) => {
      const shift = starts[block] as number;
      return { ...mention, start: mention.start + shift, end: mention.end + shift };
    }),
  );
}

/** A text's paragraphs: parted by empty lines, so that a name may run over a line's end. `starts` takes their offsets. */
export function paragraphs(text: string, starts: number[]): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/[^\r\n]+(?:\r?\n[^\r\n]+)*/g)) {
    if (match[0].trim() === '') continue;
    found.push(match[0]);
    starts.push(match.index);
  }
  return found;
}

/** Rules by which another name, and no mere topic, speaks for a name. */
const byNames = new Set(['namedInFull', 'nearThreat']);

function judge(candidate: Candidate, near: Near, page: Support): Mention | null {
  const held = candidate.owners.flatMap((owner) => {
    // An ordinary word in small letters, or as a part of another name, is an ordinary word.
    if (owner.ambiguous && (candidate.runsOn || !owner.cased)) return [];
    const home = page.index.homes[owner.entity] ?? ' ';
    if (owner.ambiguous && candidate.country && home !== ' ' && home !== candidate.country) return [];
    let best: { rule: string; verdict: Verdict } | null = null;
    for (const rule of rules) {
      if (owner.lowered && !byNames.has(rule.id)) continue;
      const verdict = rule.judge({ candidate, owner, near, page });
      if (!verdict) continue;
      best ??= { rule: rule.id, verdict };
      if (verdict.certainty === 'sure') {
        best = { rule: rule.id, verdict };
        break;
      }
    }
    return best ? [{ entity: owner.entity, ...best }] : [];
  });
  const sure = held.filter((one) => one.verdict.certainty === 'sure');
  const [first, ...others] = sure.length > 0 ? sure : held;
  if (!first) return null;
  const id = (entity: number): string => page.index.ids[entity] as string;
  const mention = {
    start: candidate.start,
    end: candidate.end,
    text: candidate.text,
    entity: id(first.entity),
  };
  if (others.length === 0)
    return {
      ...mention,
      certainty: first.verdict.certainty,
      reason: { rule: first.rule, values: first.verdict.values },
    };
  // One of several owners is meant for sure only if the page itself names that one elsewhere.
  const named = [first, ...others].filter((one) => page.named.has(one.entity));
  const meant = named.length === 1 ? named[0] : undefined;
  const chosen = meant ?? first;
  return {
    ...mention,
    entity: id(chosen.entity),
    alternatives: [first, ...others].filter((one) => one !== chosen).map((one) => id(one.entity)),
    certainty: meant ? meant.verdict.certainty : 'perhaps',
    reason: meant
      ? { rule: meant.rule, values: meant.verdict.values }
      : { rule: 'twoOwners', values: [candidate.text, String(others.length + 1)] },
  };
}
