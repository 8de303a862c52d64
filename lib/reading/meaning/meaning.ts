import type { EntityKind } from '../../record/types.ts';
import type { Meaning, OpenName } from '../../spot/heard.ts';
import { sentences } from '../sentences.ts';
import type { ReadWords } from '../stance/types.ts';
import { meaningByWords } from './by-words.ts';
import { doubts, grounds } from './grounds.ts';
import { languageOf } from './languages.ts';
import { settingOf } from './setting.ts';
import { toldOf } from './told-of.ts';
import type { Setting, Sign, Sort } from './types.ts';

const sorts: Partial<Record<EntityKind, Sort>> = {
  group: 'threat',
  campaign: 'threat',
  malware: 'threat',
  tool: 'threat',
  botnet: 'threat',
  agency: 'body',
};
/** Of these one word beside the name and one elsewhere must tell, whatever the language. */
const told: Partial<Record<EntityKind, 'firm' | 'person'>> = {
  company: 'firm',
  organization: 'firm',
  person: 'person',
};

/**
 * What the sentence around an open name says of it, by its own words: whether the party is meant, or something else.
 * Null where it does not say, and for kinds of which a sentence says too little. English is read by its grammar, twelve other
 * languages by their words; of any other nothing is said.
 */
export function meaningOf(
  { text, start, end }: OpenName,
  kind: EntityKind,
  readWords: ReadWords,
): Meaning | null {
  const sort = sorts[kind];
  const sentence = sentences(text).find((each) => start >= each.start && end <= each.end);
  if (!sentence) return null;
  const from = start - sentence.start;
  const until = end - sentence.start;
  const isEnglish = readsEnglish(sentence.text);
  const one = told[kind];
  if (one) {
    const lang = isEnglish ? undefined : languageOf(sentence.text)?.id;
    return toldOf(sentence.text, from, until, one, lang ?? 'en');
  }
  if (!sort) return null;
  if (!isEnglish) return meaningByWords(sentence.text, from, until, sort);
  const setting = settingOf(sentence.text, from, until, sort, readWords);
  if (!setting) return null;
  const first = (among: typeof grounds): Sign | null => {
    const found = among.flatMap((ground) => ground.find(setting) ?? []);
    return found.find(({ certainty }) => certainty === 'sure') ?? found[0] ?? null;
  };
  const doubt = first(doubts);
  if (doubt) return { certainty: 'not', shown: shown(setting, doubt) };
  const sign = first(grounds);
  return sign && { certainty: sign.certainty, shown: shown(setting, sign) };
}

function shown({ sentence, words }: Setting, { from, to }: Sign): string {
  return sentence.slice(words[from]?.start, words[to]?.end).replace(/\s+/gu, ' ');
}

const english = /\b(?:the|of|by|was|were|is|are|and|that|has|had|from|which|who|with|to)\b/giu;
const foreign =
  /\b(?:der|die|das|und|von|wurde|des|les?|une?|est|dans|pour|el|los|las|del|una|por|que|het|een|van|och|den)\b/giu;

/** Whether a sentence is English, by its smallest words. */
export function readsEnglish(sentence: string): boolean {
  const count = (words: RegExp): number => sentence.match(words)?.length ?? 0;
  return count(english) > count(foreign);
}
