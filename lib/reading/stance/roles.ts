import type { Line } from './line.ts';
import type { Cue, SentenceStance } from './types.ts';

/** Who speaks and about whom, by where the names stand to the cue. */
export function findRoles(
  line: Line,
  { stance, at, isPassive }: Cue,
): Pick<SentenceStance, 'speaker' | 'about'> {
  const names = line.tokens.flatMap(({ text }, token) =>
    text.startsWith('@') ? [{ name: Number(text.slice(1)), token }] : [],
  );
  const speaker = speakerOf(line, at, isPassive ?? false, names);
  const others = names.filter(({ name }) => name !== speaker);
  const after = others.filter(({ token }) => token > at);
  const before = others.filter(({ token }) => token < at).toReversed();
  // What was attributed is no party; whom to stands behind the verb.
  const laidAt = /^(?:attribute|ascribe|pin|trace)\/v$/.test(line.tokens[at]?.text ?? '') && after.length > 0;
  const nearest = isPassive && !laidAt ? [...before, ...after] : [...after, ...before];
  const about = stance === 'declines-to-comment' || stance === 'confirms' ? [] : nearest.slice(0, 1);
  return { ...(speaker !== undefined && { speaker }), about: about.map(({ name }) => name) };
}

const topical = /^(?:on|about|against|over|from|with|behind|between|to|into|concerning|regarding)$/;

function speakerOf(
  { tokens }: Line,
  at: number,
  isPassive: boolean,
  names: readonly { name: number; token: number }[],
): number | undefined {
  const after = names.filter(({ token }) => token > at);
  const named = (word: RegExp) =>
    names.find(({ token }) => token > 0 && word.test(tokens[token - 1]?.text ?? ''))?.name;
  if (/^accord(?:ing|\/v)/.test(tokens[at]?.text ?? '')) return after[0]?.name;
  if (isPassive)
    return names.find(({ token }) => tokens[token - 1]?.text === 'by')?.name ?? sayer(tokens, names);
  // "…," said the ambassador.
  const cueIsQuoted = tokens[at]?.isQuoted ?? false;
  if (cueIsQuoted) return sayer(tokens, names) ?? named(/^by$/);
  // "A report on X accused": X is what the report is about.
  const before = names.filter(({ token }) => token < at && !topical.test(tokens[token - 1]?.text ?? ''));
  // In "X, which Y accuses of Z, denied it" the first stands to the verb, not the nearest.
  const main = before.findLast(({ token }) => !isInAside(tokens, token, at));
  return main?.name ?? before.at(-1)?.name ?? sayer(tokens, names);
}

/** The name beside a word of saying. */
function sayer(
  tokens: Line['tokens'],
  names: readonly { name: number; token: number }[],
): number | undefined {
  const says =
    /^(?:say|tell|write|state|add|describe|call|confirm|tweet|report|find|conclude)\/v$|^(?:said|says)$/;
  return names.find(
    ({ token }) => says.test(tokens[token - 1]?.text ?? '') || says.test(tokens[token + 1]?.text ?? ''),
  )?.name;
}

/** Whether a name stands in an aside that ends before the cue. */
function isInAside(tokens: Line['tokens'], token: number, at: number): boolean {
  const between = tokens.slice(token, at).map(({ text }) => text);
  const comma = between.lastIndexOf(',');
  const opening = tokens.slice(0, token).findLastIndex(({ text }) => text === ',');
  const opener = tokens[opening + 1]?.text ?? '';
  return comma > 0 && opening >= 0 && /^(?:which|who|whose|whom|based|an?|the)$/.test(opener);
}
