import type { Meaning } from '../../spot/heard.ts';
import { alarmWords } from './alarm-words.ts';
import { roleWords } from './role-words.ts';
import { anyOf, type Language } from './sign-words.ts';

/** How far a sentence is looked at, and how far before and behind a name its role may stand, in UTF-16 units. */
const reach = 220;
const beside = { before: 56, behind: 40 };
/** Where words have no spaces between them, as much is said in half the room. */
const dense = /^(?:zh|ja|ko|th)$/;

/** "In Zurich, experts said": where something is told of, and no firm; but "in Oracle's servers". */
const where = /(?<!\p{L})(?:in|near|[Àà]|en|bei) $/iu;
const isPlace = /^(?:[.,;:!?)]|$| \p{Ll})/u;

/** "Breach of contract" is no attack, and "in breach of the rules" none. */
const breachOfLaw =
  /(?<!\p{L})breach(?:es)? of (?:\p{L}+['’]?s? ){0,2}(?:contracts?|trust|dut(?:y|ies)|rules?|laws?|agreements?|deals?|warrant(?:y|ies)|promises?|peace|terms|licen[cs]es?)(?!\p{L})/giu;

const made = new Map<string, RegExp>();

/** The first of a list's words in a text, to the end of its word as far as words have ends. */
function first(words: string, lang: Language | 'en', text: string): RegExpExecArray | null {
  const known = made.get(words) ?? anyOf(words, lang);
  made.set(words, known);
  known.lastIndex = 0;
  return known.exec(text);
}

/**
 * Of a firm, or of somebody in office, in a sentence of this language: surely meant where a role stands beside the name and
 * a word of attack, of a theft or, of people, of an accusation elsewhere, as in "Researchers at Oracle saw the intruders".
 * Null where it has not both.
 */
export function toldOf(
  whole: string,
  start: number,
  end: number,
  sort: 'firm' | 'person',
  lang: Language | 'en',
): Meaning | null {
  const sentence = lang === 'en' ? whole.replace(breachOfLaw, (words) => ' '.repeat(words.length)) : whole;
  const before = sentence.slice(Math.max(0, start - reach), start);
  const behind = sentence.slice(end, end + reach);
  if (sort === 'firm' && where.test(before) && isPlace.test(behind)) return null;
  const share = dense.test(lang) ? 2 : 1;
  const from = Math.max(0, before.length - beside.before / share);
  const until = beside.behind / share;
  const near = `${before.slice(from)}\n${behind.slice(0, until)}`;
  const words = roleWords[lang];
  const trade = sort === 'firm' && words.trade !== undefined ? first(words.trade, lang, near) : null;
  const role = trade ?? first(words[sort], lang, near);
  if (!role) return null;
  const shown = (...signs: RegExpExecArray[]): Meaning => ({
    certainty: 'sure',
    shown: [sentence.slice(start, end), ...signs.map(wholeWord)].join(' … '),
  });
  if (trade) return shown(trade);
  // The role's own words are no second sign.
  const rest = `${before.slice(0, from)}${near.slice(0, role.index)}\n${near.slice(role.index + role[0].length)}${behind.slice(until)}`;
  const { attack, charge, taken, taking } = alarmWords[lang];
  const alarm = first(attack, lang, rest) ?? (sort === 'person' ? first(charge, lang, rest) : null);
  if (alarm) return shown(role, alarm);
  const thing = first(taken, lang, rest);
  const isTaken = /^(?:breach|hack|theft)/i.test(role[0]) || first(taking, lang, rest) !== null;
  return thing && isTaken ? shown(role, thing) : null;
}

function wholeWord(found: RegExpExecArray): string {
  const rest = /^[\p{sc=Latin}\p{sc=Cyrl}]*/u.exec(found.input.slice(found.index + found[0].length));
  return found[0] + (rest?.[0] ?? '');
}
