import type { Line } from '../line.ts';
import type { Cue, Stance } from '../types.ts';

/** One way to say something: where the pattern begins stands the cue, unless it has a group `cue`. */
export interface CueRule {
  stance: Exclude<Stance, 'none'>;
  pattern: RegExp;
  /** The one before the cue is who is spoken of, whatever its form ("was hit with"). */
  isPassive?: true;
}

/** Any words up to so many, but no mark and no new clause. */
export const few = (count: number): string => `(?:(?![,;:] |but |while |although )\\S+ ){0,${count}}?`;

/** A verb by its roots in any form; headlines leave taggers unsure about the one with "s". */
export const verb = (roots: string): string => `(?:${roots})(?:/v|e?s(?= )|(?<=deny)(?= ))`;

/** What is said against somebody, as a noun. */
export const accusation =
  '(?:accusations?|allegations?|claims?|charges?|assertions?|suggestions?|findings?|reports?|attribution|sanctions?|criticism|advisory|conclusions?|blacklisting|listing|measures?)';

/** What breaks into computers, and what it is called. */
export const incident =
  '(?:attacks?|cyberattacks?|breach(?:es)?|hacks?|hacking|intrusions?|intruders?|incident|leak|theft|outage|compromise|compromised/v|steal/v|stolen/v|hack/v|breach/v|attack/v|reach/v|affect/v|victim|documents?|files?|authentic\\S*|genuine|real|sell/v|sold/v|read/v|extort|disruption|affected|hit|targeted|target|paying|ransom|scope|taken|take|got in|source code|customers|it|true)';

/** A rule from words of the line. A word that a tagger may take for a verb ("up", "comment") is met either way. */
export function cue(stance: CueRule['stance'], words: string, isPassive?: true): CueRule {
  const either = words.replace(/(?<=[a-z)])(?<!\/v) /g, '(?:/v)? ');
  return { stance, pattern: new RegExp(`(?<= )${either}`, 'gu'), ...(isPassive && { isPassive }) };
}

/** Every place where one of the rules finds its words. */
export function cuesIn(line: Line, rules: readonly CueRule[]): Cue[] {
  return rules.flatMap(({ stance, pattern, isPassive }) =>
    [...line.text.matchAll(pattern)].map((match) => {
      const said = match.groups?.cue;
      const offset = said === undefined ? 0 : match[0].lastIndexOf(said);
      const at = line.tokenAt(match.index + offset);
      return { stance, at, ...((isPassive || standsPassive(line, at)) && { isPassive: true }) };
    }),
  );
}

/** "was blamed", "accused by": the one before the verb is not who speaks. */
function standsPassive({ tokens }: Line, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  const form = tokens[at]?.text ?? '';
  if (!form.endsWith('/v')) return false;
  return (
    before.some((text) => /^(?:am|is|are|was|were|be|been|being|get|got)(?:\/v)?$/.test(text)) ||
    tokens[at + 1]?.text === 'by'
  );
}
