import { isChinese, judgeChinese } from './chinese.ts';
import { allegeCues } from './cues/alleges.ts';
import { attributeCues } from './cues/attributes.ts';
import { confirmCues } from './cues/confirms.ts';
import { cuesIn } from './cues/cue-rule.ts';
import { denyCues } from './cues/denies.ts';
import { legalCues } from './cues/legal.ts';
import { noCommentCues } from './cues/no-comment.ts';
import { rejectCues } from './cues/rejects.ts';
import { type Line, makeLine } from './line.ts';
import { findRoles } from './roles.ts';
import type { Cue, NameInSentence, ReadWords, SentenceStance } from './types.ts';

const rules = [
  ...noCommentCues,
  ...denyCues,
  ...rejectCues,
  ...legalCues,
  ...confirmCues,
  ...attributeCues,
  ...allegeCues,
];

/** Undone, only planned, only asked: what the cue names did not happen. */
const undone =
  /(?:^| )(?:not|never|neither|nor|without|no|hardly|fail\/v|unable|cannot|whether|if|may\/v|might\/v|could\/v|would\/v|weigh\/v|consider\/v|plans?|plan\/v|threaten\/v|drop\/v|lift\/v|ease\/v|whoever|how|what if|to decide\/v|decide\/v)(?: |$)/u;
/** Said of all that follows in the clause. */
const unfounded =
  /\b(?:no|without) (?:\S+ )?(?:evidence|proof|indication|sign)(?:\/v)?\b|\bstop\/v short(?:\/v)? of\b/u;
/** These cues are made of a negation, or hold under one. */
const nameTheirOwn = new Set(['denies', 'declines-to-comment']);
/** What begins an aside or a clause that depends on another. */
const aside =
  /^(?:which|who|whom|whose|that|whoever|what|whatever|while|although|though|despite|having\/v|have\/v|before|after|as|since)$/;

/**
 * What a sentence does, from its own words: who speaks, the act, and about whom. `names` are the names in it, in
 * order; indexes in the answer count them. The main clause decides; "did not deny" is no denial.
 */
export function judgeSentence(
  sentence: string,
  names: readonly NameInSentence[],
  readWords: ReadWords,
): SentenceStance {
  if (isChinese(sentence)) return judgeChinese(sentence, names);
  const line = makeLine(sentence, readWords(sentence), names);
  const cues = cuesIn(line, rules)
    .filter((cue) => !isUndone(line, cue))
    .map((cue) => ({ cue, depth: depthOf(line, cue.at) }))
    .sort((a, b) => a.depth - b.depth || a.cue.at - b.cue.at || rankOf(a.cue) - rankOf(b.cue));
  const best = cues[0]?.cue;
  if (!best) return { stance: 'none', about: [] };
  return { stance: best.stance, ...findRoles(line, best) };
}

function rankOf(cue: Cue): number {
  return rules.findIndex(({ stance }) => stance === cue.stance);
}

function isUndone(line: Line, { stance, at }: Cue): boolean {
  const from = clauseStart(line, at);
  const before = line.tokens
    .slice(Math.max(from, at - 5), at)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\bnot (?:only|for the first time)\b/gu, '');
  if (stance === 'declines-to-comment') return false;
  const isOwn =
    nameTheirOwn.has(stance) && !/^(?:deny|dispute|refute|disavow)/.test(line.tokens[at]?.text ?? '');
  const clause = line.tokens.slice(from, at).map(({ text }) => text);
  return !isOwn && (undone.test(before) || unfounded.test(clause.join(' ')));
}

/** Where the clause of a token begins. */
function clauseStart({ tokens }: Line, at: number): number {
  for (let index = at - 1; index >= 0; index--)
    if (/^(?:[,;:]|[–—-]|but|and)$/.test(tokens[index]?.text ?? '')) return index + 1;
  return 0;
}

/** 0 in a main clause, 1 in an aside, 2 within what an accusation or a denial is about. */
function depthOf(line: Line, at: number): number {
  const from = clauseStart(line, at);
  const first = line.tokens[from]?.text ?? '';
  const words = line.tokens.slice(from, at).map(({ text }) => text);
  const isAside = aside.test(first) || words.some((word) => /^(?:which|who|whose|whom)$/.test(word));
  // "The intrusions, attributed to X, led …": the main clause goes on behind it.
  const isParticiple =
    line.tokens[from - 1]?.text === ',' &&
    from === at &&
    /^(?:attribute|ascribe|blame|link|tie|trace)\/v$/.test(first) &&
    line.tokens.slice(at + 1).some(({ text }) => text === ',');
  const isInClaim =
    / (?:accusations?|allegations?|claims?|charges?|reports?|charge|claim) (?:by \S+ )?that /u.test(
      ` ${words.join(' ')} `,
    );
  return isInClaim ? 2 : isAside || isParticiple ? 1 : 0;
}
