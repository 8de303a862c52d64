import { OTHER_GROUP, OTHER_PARTY, SUBJECT } from './roles.ts';

/** An aside between commas, dashes or brackets that names nobody the question is about. */
const aside =
  /(?:, (?=(?:which|who|whose|an?|the|based|headquartered|founded|listed|formerly|then|now|previously|also known|known|announced|imposed|unveiled|issued|published)\b)[^,;\uE001-\uE004]{2,120},| [–—-] [^–—;\uE001-\uE004]{2,120} [–—-]| \([^()\uE001-\uE004]{1,120}\))(?= |$)/giu;
/** Where one thing said ends and another begins within a sentence. */
const seam =
  /;|, (?=(?:but|while|whereas|although|though)\b)| (?=(?:while|whereas|but|because(?! of)) )|,? and (?=(?:two|three|four|a|one|later|then|separately|also|it|he|she|they|that|in|on|said|says|warned|added)\b)|(?<=[^\d])[:] (?=\p{Lu})/giu;

/** A sentence's clauses, its harmless asides taken out. Works on a sentence with roles. */
export function clauses(sentence: string): string[] {
  return sentence
    .replace(/\bnot only\b/giu, '')
    .replace(aside, ' ')
    .replace(/ {2,}/gu, ' ')
    .split(seam)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

const party =
  "(?:the|this|that|said) (?:[\\p{L}.]+(?:-[\\p{L}]+)* )?(?:company|firm|vendor|contractor|business|supplier|outfit)(?:'s)?(?! (?:behind|accused|that|which))";
const measures =
  '(?:the|these|those|this|its|their) (?:[\\p{L}.]+ )?(?:sanctions|designation|penalties|measures|blacklisting|listing|restrictions|move|action)';
const startsWithParty = new RegExp(`^(?:\\P{L}*)(?:it(?:s)?\\b|${party})`, 'iu');
const anyParty = new RegExp(`\\b${party}`, 'iu');
const startsWithMeasures = new RegExp(`^(?:\\P{L}*)${measures}`, 'iu');

/**
 * A clause that goes on about the subject of the one before it ("The company is …", "The sanctions stem …"),
 * with the subject's role put where the pronoun stands; null when it does not clearly go on.
 */
export function continued(clause: string): string | null {
  if (clause.includes(SUBJECT) || new RegExp(`^(?:${OTHER_PARTY}|${OTHER_GROUP})`, 'u').test(clause))
    return null;
  if (startsWithMeasures.test(clause))
    return clause.replace(startsWithMeasures, (words) => `${words} on ${SUBJECT}`);
  if (startsWithParty.test(clause)) return clause.replace(startsWithParty, SUBJECT);
  return anyParty.test(clause) ? clause.replace(anyParty, SUBJECT) : null;
}
