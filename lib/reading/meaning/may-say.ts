import type { OpenName } from '../../spot/heard.ts';
import { anyOf, type Language, signWords } from './sign-words.ts';

/** How far around a name its sentence may reach, in UTF-16 units. */
const reach = 400;

/** English words, or their beginnings, without which no ground is found. */
const signs =
  /(?<!\p{L})(?:hack|breach|infiltrat|compromis|exfiltrat|phish|infect|eavesdrop|wiretap|siphon|defac|hijack|ransom|stole|steal|attack|leak|intrud|intrus|server|network|router|mailbox|password|credential|database|malware|wallet|computer|handset|domain|email|known as|dubbed|called|tracked|spie[sd]|spy|espion|intelligence|officer|agent|operative|unit |colonel|prosecut|indict|accus|sanction|expel|recruit|blame|attribut|sabotag|system|crew|gang|data|files|documents|phone|devices|controllers|software|implant|exploit|calls? |link|tie[sd]? |microphones|update|firmware|into )/iu;

/** The same of every other language, made when the first name is open. */
let others: RegExp | undefined;
function otherSigns(): RegExp {
  others ??= new RegExp(
    Object.entries(signWords)
      .map(([lang, words]) => anyOf(Object.values(words).join(' '), lang as Language).source)
      .join('|'),
    'iu',
  );
  return others;
}

/**
 * What of an open name is sent to whoever reads sentences: the text around it, with offsets in that. Null where its
 * sentence can say nothing, as on nearly every page about something else.
 */
export function askAbout({ text, start, end, entity }: OpenName): OpenName | null {
  const from = Math.max(0, start - reach);
  const around = text.slice(from, end + reach);
  if (!signs.test(around) && !otherSigns().test(around)) return null;
  return { text: around, start: start - from, end: end - from, entity };
}
