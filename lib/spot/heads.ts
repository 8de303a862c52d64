import type { Run } from './scan.ts';
import { gaps, STARTS_UPPER, type Tokens } from './tokens.ts';

const generic =
  /^(?:group|team|gang|crew|collective|apt|hackers?|actors?|operators?|ransomware|malware|botnet|spyware|trojan|backdoor|operation|campaign|unit|officers?|agents?|spies|inc|corp|ltd|llc|co|США|РФ|России|Росії|КНР|Китая|Китаю|Украины|України|Ирана|Ірану)$/i;
const heads = /^(?:Group|Team|Gang|Crew|GROUP|TEAM)$/;

function nextWord(text: string, tokens: Tokens, run: Run): string | null {
  const next = run.to + 1;
  if (next >= tokens.count || tokens.gap[next] !== gaps.space) return null;
  if (((tokens.shape[next] as number) & STARTS_UPPER) === 0) return null;
  return text.slice(tokens.start[next], tokens.end[next]);
}

/** The words beside a name of one word that may make it a part of a longer one. */
export interface Neighbours {
  /** The next word, where it has a capital. */
  next: string | null;
  /** The word before, where it has a capital and the one before it has none; and where it begins. */
  before: { word: string; start: number } | null;
}

/** Nothing stands beside it, or it has words enough of its own. */
const nobody: Neighbours = { next: null, before: null };

/** The neighbours of a run, to be judged when somebody asks: the tokens stand for their text only. */
export function neighbours(text: string, tokens: Tokens, run: Run): Neighbours {
  if (run.from !== run.to) return nobody;
  return { next: nextWord(text, tokens, run), before: wordBefore(text, tokens, run) };
}

function wordBefore(text: string, tokens: Tokens, run: Run): Neighbours['before'] {
  const before = run.from - 1;
  if (before < 1 || tokens.gap[run.from] !== gaps.space) return null;
  if (((tokens.shape[before] as number) & STARTS_UPPER) === 0) return null;
  // In a headline every word has a capital.
  if (tokens.gap[before] === gaps.space && ((tokens.shape[before - 1] as number) & STARTS_UPPER) !== 0)
    return null;
  const start = tokens.start[before] as number;
  return { word: text.slice(start, tokens.end[before]), start };
}

/** Whether a single word goes on in a longer name, as in "Cobalt Strike" or "Play Store". */
export function runsOn({ next }: Neighbours): boolean {
  return next !== null && !generic.test(next);
}

/** Who stands behind the name of a body or a firm as one of its own: "FBI Director Christopher Wray", "Bybit CEO". */
const itsOwn =
  /^(?:C[EIT]S?O|CFO|President|Founder|Vice|Acting|Administrator|Agents?|Analysts?|Assistant|Chair\w*|Chief|Commander|Commissioner|Counterintelligence|Cyber\w*|Deputy|Directors?|Executive|Former|General|Headquarters|Inspector|Officials?|Press|Secretary|Special|Spokes\w+|Under\w*|Minister|Ambassador)$/u;
/** "директор СВР Сергей Нарышкин", "le directeur de l'ANSSI Guillaume Poupard": a person named after the office. */
const holder = /^ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}/u;
const ofOffice = /(?:\p{Script=Cyrillic}|(?<!\p{L})(?:de[rs]|du|del?|de la|dell['’]|de l['’])) ?$/u;

/** Whether what follows the name of a body or a firm is one of its people, and no part of a longer name. */
export function precedesItsOwn(text: string, start: number, end: number, { next }: Neighbours): boolean {
  if (next === null || itsOwn.test(next)) return true;
  return holder.test(text.slice(end, end + 40)) && ofOffice.test(text.slice(Math.max(0, start - 8), start));
}

/** What may stand in capitals before a name without being a part of it: initials of a body, a people, a title. */
const introduces =
  /^(?:[\p{Lu}\p{N}.&]{2,}|.*(?:ian|ean|ese|ish|can|aeli|aqi)|French|Dutch|Czech|German|Greek|Mrs?|Ms|Dr|President|Minister|Ambassador|Secretary|Director|General|Officer|Chancellor|Senator|Spokes\w+|Herr|Frau|Group|Hackers?|Actors?|Malware|Ransomware|Trojan|Spyware|Botnet)$/u;
const sentenceStart = /(?:^|[.!?:;…|•\n–—)\]])[\s"'“”‘’«»([*]*$/u;
const german =
  /(?<!\p{L})(?:der|die|das|und|von|vom|mit|den|dem|ein|eine|einen|einer|ist|nach|bei|sich|nicht|wurden?|wird|werden|zum|zur|für|im|gegen|durch|über|laut|sagte)(?!\p{L})/giu;

/** Whether the words around an offset are German, where every noun has a capital and a genitive its bare s. */
export function readsGerman(text: string, at: number): boolean {
  return (text.slice(Math.max(0, at - 150), at + 150).match(german)?.length ?? 0) > 1;
}

/** Whether a single word is the end of another name, as in "Fancy Lazarus" and "Team Sandworm". */
export function runsFrom(text: string, { before }: Neighbours): boolean {
  if (before === null) return false;
  const { word, start } = before;
  if (sentenceStart.test(text.slice(Math.max(0, start - 8), start))) return false;
  return !introduces.test(word) && !readsGerman(text, start);
}

/** Where a threat's name ends: after the head that is written as a part of it, as in "Konni Group". */
export function afterHead(text: string, tokens: Tokens, run: Run): number {
  const word = nextWord(text, tokens, run);
  return (word !== null && heads.test(word) ? tokens.end[run.to + 1] : tokens.end[run.to]) as number;
}
