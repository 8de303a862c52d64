import type { OpenName } from '../../spot/heard.ts';
import { anyOf, type Language, signWords } from './sign-words.ts';

/** How far around a name its sentence may reach, in UTF-16 units. */
const reach = 400;

/** English words, or their beginnings, without which no ground is found. */
const signs =
  /(?<!\p{L})(?:hack|breach|infiltrat|compromis|exfiltrat|phish|infect|eavesdrop|wiretap|siphon|defac|hijack|ransom|stole|steal|attack|leak|intrud|intrus|server|network|router|mailbox|password|credential|database|malware|wallet|computer|handset|domain|email|known as|dubbed|called|tracked|spie[sd]|spy|espion|intelligence|officer|agent|operative|unit |colonel|prosecut|indict|accus|sanction|expel|recruit|blame|attribut|sabotag|system|crew|gang|data|files|documents|phone|devices|controllers|software|implant|exploit|calls? |link|tie[sd]? |microphones|update|firmware|into |theft|thie[fv]|telephon|token|gone after|went after|coins|crypto|bitcoin|mixer|address|passport|security|surveil|hidden door|loader|wiper|indicators|den(?:y|ied)|evidence|proof|cyber)/iu;

/** Small words of English: with so many of them around it, a sentence is in no other language. */
const small = /\b(?:the|and|of|to|that|was|for|with)\b/gi;
const enough = 4;

interface Script {
  letters: RegExp;
  languages: readonly Language[];
}
const latin: Script = { letters: /[a-z]/i, languages: ['de', 'fr', 'es'] };

/** The other languages by the letters they are written in. */
const scripts: readonly Script[] = [
  latin,
  { letters: /[\u0400-\u04ff]/, languages: ['ru', 'uk'] },
  { letters: /[\u3040-\u30ff\u4e00-\u9fff]/, languages: ['zh', 'ja'] },
  { letters: /[\uac00-\ud7a3]/, languages: ['ko'] },
  { letters: /[\u0600-\u06ff]/, languages: ['ar', 'fa'] },
  { letters: /[\u0590-\u05ff]/, languages: ['he'] },
  { letters: /[\u0e00-\u0e7f]/, languages: ['th'] },
];
const made = new Map<string, RegExp>();

/** The signs of some languages. Made when first asked for: an expression that long costs a page milliseconds. */
function signsOf(languages: readonly Language[]): RegExp {
  const key = languages.join();
  const known = made.get(key);
  if (known) return known;
  const each = languages.map((one) => anyOf(Object.values(signWords[one]).join(' '), one).source);
  const signs = new RegExp(each.join('|'), 'iu');
  made.set(key, signs);
  return signs;
}

function hasSigns(text: string): boolean {
  if (signs.test(text)) return true;
  const english = (text.match(small)?.length ?? 0) >= enough;
  return scripts.some(
    (script) =>
      !(english && script === latin) && script.letters.test(text) && signsOf(script.languages).test(text),
  );
}

/**
 * What of an open name is sent to whoever reads sentences: the text around it, with offsets in that. Null where its
 * sentence can say nothing, as on nearly every page about something else.
 */
export function askAbout({ text, start, end, entity }: OpenName): OpenName | null {
  const from = Math.max(0, start - reach);
  const around = text.slice(from, end + reach);
  if (!hasSigns(around)) return null;
  return { text: around, start: start - from, end: end - from, entity };
}
