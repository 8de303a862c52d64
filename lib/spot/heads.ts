import type { Run } from './scan.ts';
import { gaps, STARTS_UPPER, type Tokens } from './tokens.ts';

const generic =
  /^(?:group|team|gang|crew|collective|apt|hackers?|actors?|operators?|ransomware|malware|botnet|spyware|trojan|backdoor|operation|campaign|inc|corp|ltd|llc|co)$/i;
const heads = /^(?:Group|Team|Gang|Crew|GROUP|TEAM)$/;

function nextWord(text: string, tokens: Tokens, run: Run): string | null {
  const next = run.to + 1;
  if (next >= tokens.count || tokens.gap[next] !== gaps.space) return null;
  if (((tokens.shape[next] as number) & STARTS_UPPER) === 0) return null;
  return text.slice(tokens.start[next], tokens.end[next]);
}

/** Whether a single word goes on in a longer name, as in "Cobalt Strike" or "Play Store". */
export function runsOn(text: string, tokens: Tokens, run: Run): boolean {
  if (run.from !== run.to) return false;
  const word = nextWord(text, tokens, run);
  return word !== null && !generic.test(word);
}

/** Where a threat's name ends: after the head that is written as a part of it, as in "Konni Group". */
export function afterHead(text: string, tokens: Tokens, run: Run): number {
  const word = nextWord(text, tokens, run);
  return (word !== null && heads.test(word) ? tokens.end[run.to + 1] : tokens.end[run.to]) as number;
}
