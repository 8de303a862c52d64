import type { Name } from '../record/types.ts';

/** What speaks for a name that is also a word, in texts about the parties that packs list. */
export const packCues: string[] = [
  ...[
    'hacker',
    'hackers',
    'hacking',
    'hacktivist',
    'cyberattack',
    'cyberattacks',
    'cyber attack',
    'cyber attacks',
  ],
  ...['cyber espionage', 'cyberespionage', 'cyber-espionage', 'espionage', 'threat actor', 'threat actors'],
  ...[
    'threat group',
    'threat intelligence',
    'APT',
    'intrusion',
    'intrusions',
    'malware',
    'ransomware',
    'backdoor',
  ],
  ...[
    'backdoors',
    'spyware',
    'phishing',
    'spear-phishing',
    'spearphishing',
    'state-sponsored',
    'nation-state',
  ],
  ...['command and control', 'implant', 'implants', 'MITRE', 'botnet', 'trojan', 'zero-day', 'exfiltration'],
];

/** A pack's spellings of one party as names to look for: the first is the main one, none is listed twice. */
export function packNames(texts: readonly string[], isAmbiguous = looksOrdinary): Name[] {
  const names: Name[] = [];
  const seen = new Set<string>();
  for (const text of texts.map((name) => name.trim().replace(/\s+/gu, ' '))) {
    if (text === '' || text.length > 120 || seen.has(text.toLowerCase())) continue;
    seen.add(text.toLowerCase());
    const name: Name = { text, lang: 'und' };
    if (isAmbiguous(text)) name.ambiguous = true;
    if (/^\p{Lu}{2,5}$/u.test(text)) name.exact = true;
    names.push(name);
  }
  return names;
}

const oneWord = /^\p{L}+$/u;
const capitalInside = /^\p{Lu}?\p{Ll}+\p{Lu}/u;
const scriptWithoutCase = /^[\p{Lo}]+$/u;
const commonPhrase = /^(?:the|team|group|unit|operation|project) [\p{L}\p{N}]{1,3}$|^the /iu;

/**
 * Whether a name may well be an ordinary word, so that it takes a cue on the page to mean the party: "Play",
 * "Turla", "TAG", "The Mask", but not "BlackTech", "APT41", "Volt Typhoon". Packs do not say it themselves.
 */
export function looksOrdinary(name: string): boolean {
  if (commonPhrase.test(name)) return true;
  if (scriptWithoutCase.test(name)) return name.length < 3;
  if (name.replace(/[^\p{L}\p{N}]/gu, '').length < 4) return true;
  return oneWord.test(name) && !capitalInside.test(name);
}
