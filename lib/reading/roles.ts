import type { Mention } from '../spot/types.ts';

/**
 * A sentence with its names replaced by what they are to one question, so that rules can be written about
 * roles instead of words. Each role is one private character, which no rule confuses with a letter.
 */
export const SUBJECT = '\uE001';
export const SAID_TO_BE = '\uE002';
export const RECORD_SAYS = '\uE003';
/** A party that the record itself ties to what the subject is said to be. */
export const RIVAL = '\uE004';
/** Any other group, campaign, botnet or tool. */
export const OTHER_GROUP = '\uE005';
/** Any other name: authorities, speakers, outlets. */
export const OTHER_PARTY = '\uE006';

const anyRole = /[\uE001-\uE006]/gu;
const quotation = /["“”„‟«»‹›「」『』*]|(?<![\p{L}\p{N}\uE001-\uE006])['‘’]|['‘’](?![\p{L}\p{N}])/gu;

/**
 * `text` between `start` and `end` with each mention replaced by its role, quotation marks taken out, every
 * apostrophe and space made plain. Overlapping mentions ("Salt and Volt Typhoon") each leave their role.
 */
export function withRoles(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  roleOf: (mention: Mention) => string,
): string {
  let read = '';
  let at = start;
  for (const mention of mentions) {
    if (mention.start < start || mention.end > end) continue;
    if (mention.start > at) read += plain(text.slice(at, mention.start));
    else if (mention.end > at && at > start) read += ' ';
    read += roleOf(mention);
    at = Math.max(at, mention.end);
  }
  read += plain(text.slice(at, end));
  return read
    .replace(/(?<=[\uE001-\uE006])[’‘]/gu, "'")
    .replace(quotation, '')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

function plain(text: string): string {
  return text.replace(anyRole, ' ');
}
