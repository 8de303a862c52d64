import { type Candidate, findCandidates, type Owner } from './candidates.ts';
import { Heard, type OpenName, type ReadMeanings } from './heard.ts';
import { introduced } from './introduced.ts';
import type { NameIndex } from './names.ts';
import { Near } from './near.ts';
import type { Verdict } from './rule.ts';
import { surname } from './rules/surname.ts';
import { rules } from './rules.ts';
import { Support } from './support.ts';
import type { Mention } from './types.ts';

/** What one block of text holds; kept by the caller, decided by the page it was read for. */
export interface BlockHits {
  /** Nothing is spelled here: the block need not be kept. */
  readonly empty: boolean;
  /** Some name waits for support: decide again when `support` has changed. */
  readonly undecided: boolean;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly near: Near;
}

/** Reads a page block by block and decides which names are meant. */
export interface PageSpotter {
  /** Finds what is spelled in one block, and remembers what it says for other names of the page. */
  read(text: string): BlockHits;
  /** What to mark in a block, by all that has been read so far; offsets in UTF-16 units of its text, in order. */
  decide(hits: BlockHits): Mention[];
  /** The names of a block that stay open by all that has been read, and whose sentences nobody was asked about yet. */
  open(hits: BlockHits): OpenName[];
  /** Changes when earlier decisions may. */
  readonly support: number;
}

/** A spotter for one page, with nothing read yet; `heard` is what its sentences have said, now or later. */
export function openPage(index: NameIndex, heard?: Heard): PageSpotter {
  const page = new Support(index, heard);
  return {
    get support() {
      return page.version + page.heard.version;
    },
    read(text) {
      const { candidates, cues } = findCandidates(text, index);
      let undecided = false;
      for (const cue of cues) page.addCue(cue);
      const near = new Near(cues, candidates);
      for (const { entity, text: name } of near.named) page.addName(entity, name);
      for (const { entity, text: both } of introduced(text, candidates, index)) page.addName(entity, both);
      for (const { owners } of candidates)
        if (owners.length > 1 || owners.some((owner) => owner.ambiguous || !owner.cased)) undecided = true;
      return { empty: candidates.length === 0, undecided, text, candidates, near };
    },
    decide: (hits) => hits.candidates.flatMap((candidate) => judge(candidate, hits, page) ?? []),
    open: (hits) => hits.candidates.flatMap((candidate) => openIn(candidate, hits, page)),
  };
}

/**
 * The mentions of each block of a page, once all have been read. `readMeanings` is asked about the sentences of names
 * that the page leaves open.
 */
export function findInBlocks(
  texts: readonly string[],
  index: NameIndex,
  readMeanings?: ReadMeanings,
): Mention[][] {
  const heard = new Heard();
  const page = openPage(index, heard);
  const read = texts.map((text) => page.read(text));
  if (readMeanings) {
    const open = read.flatMap((hits) => page.open(hits));
    const meanings = readMeanings(open);
    for (const [at, one] of open.entries()) heard.note(one, meanings[at] ?? null);
  }
  // What is decided in one block may speak for a name in another.
  for (;;) {
    const before = page.support;
    const decided = read.map((hits) => page.decide(hits));
    if (page.support === before) return decided;
  }
}

/** The mentions of one text; paragraphs are parted by line ends, so that a cue counts as near only in its own. */
export function findMentions(text: string, index: NameIndex, readMeanings?: ReadMeanings): Mention[] {
  const starts: number[] = [];
  const blocks = paragraphs(text, starts);
  return findInBlocks(blocks, index, readMeanings).flatMap((mentions, block) =>
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

/** Whether an owner of a name may be meant at all by the way the name is written. */
function mayBe(owner: Owner, candidate: Candidate, page: Support): boolean {
  if (!owner.ambiguous) return true;
  // An ordinary word in small letters, or as a part of another name, is an ordinary word.
  if (!owner.cased || candidate.runsOn) return false;
  const home = page.index.homes[owner.entity] ?? ' ';
  if (home === ' ') return true;
  const { country } = candidate;
  return country === undefined || home === country;
}

function openName(owner: Owner, { start, end }: Candidate, { text }: BlockHits, page: Support): OpenName {
  return { text, start, end, entity: page.index.idOf(owner.entity) };
}

function openIn(candidate: Candidate, hits: BlockHits, page: Support): OpenName[] {
  if (judge(candidate, hits, page)?.certainty === 'sure') return [];
  const { index } = page;
  return candidate.owners.flatMap((owner) => {
    if (
      index.kinds[owner.entity] === 'n' ||
      // The page's script looks no further into such a name without a word of the topic near it (`sieve.ts`).
      (index.kinds[owner.entity] === 'e' && !hits.near.below(index.topic, candidate.start, candidate.end)) ||
      !owner.ambiguous ||
      owner.lowered ||
      owner.surname ||
      !mayBe(owner, candidate, page)
    )
      return [];
    const open = openName(owner, candidate, hits, page);
    return page.heard.of(open) === undefined ? [open] : [];
  });
}

function judge(candidate: Candidate, hits: BlockHits, page: Support): Mention | null {
  const all = candidate.owners.flatMap((owner) => {
    const heard = page.heard.of(openName(owner, candidate, hits, page)) ?? undefined;
    let best: { rule: string; verdict: Verdict } | null = null;
    // Nothing but its own rule speaks for a family name.
    for (const rule of owner.surname ? [surname] : rules) {
      if (owner.lowered && !byNames.has(rule.id)) continue;
      const verdict = rule.judge({
        candidate,
        owner,
        near: hits.near,
        page,
        block: hits,
        ...(heard && { heard }),
      });
      if (!verdict) continue;
      best ??= { rule: rule.id, verdict };
      if (verdict.certainty === 'sure') {
        best = { rule: rule.id, verdict };
        break;
      }
    }
    if (heard?.certainty === 'not' && best?.verdict.certainty !== 'sure') return [];
    // Asked last: most ambiguous names have no rule that speaks for them, and the words beside them cost more.
    return best && mayBe(owner, candidate, page)
      ? [{ entity: owner.entity, main: owner.main, surname: owner.surname, ...best }]
      : [];
  });
  // "Kaspersky" is the firm's name before it is its founder's family's.
  const byName = all.filter(({ surname }) => !surname);
  const held = byName.length > 0 ? byName : all;
  const sure = held.filter((one) => one.verdict.certainty === 'sure');
  for (const { entity, surname } of sure)
    if (!surname && page.index.kinds[entity] === 'p') page.addPerson(entity, candidate.text);
  const [first, ...others] = sure.length > 0 ? sure : held;
  if (!first) return null;
  const id = (entity: number): string => page.index.idOf(entity);
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
  const main = [first, ...others].filter((one) => one.main);
  // Where the one is named by its own name, the name that is the other's before all others is the other.
  const meant = named.length === 1 ? (main.length === 1 ? main[0] : named[0]) : undefined;
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
