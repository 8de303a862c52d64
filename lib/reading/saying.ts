import type { EntityKind } from '../record/types.ts';
import type { Mention } from '../spot/types.ts';
import { sentences } from './sentences.ts';
import { judgeSentence } from './stance/judge-sentence.ts';
import type { ReadWords, Stance } from './stance/types.ts';

/** What a sentence of the page says, by its own words; offsets are UTF-16 units of the text given. */
export interface Saying {
  start: number;
  end: number;
  stance: Exclude<Stance, 'none'>;
  /** The entity that speaks. */
  speaker: string;
  about: string[];
}

/** Names that do not speak; a group does so only where it owns up to something, or turns something down. */
const mute = new Set<EntityKind>(['campaign', 'malware', 'tool', 'botnet']);
const groupsSay = new Set<Stance>(['confirms', 'denies', 'declines-to-comment']);

/**
 * What the sentences of a text with names in them say, where who speaks is one of the names and it is plain what they
 * do; nothing is told of the others. `mentions` are in order.
 */
export function findSayings(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'entity'>[],
  readWords: ReadWords,
  kindOf: (entity: string) => EntityKind,
): Saying[] {
  return sentences(text).flatMap((sentence) => {
    const inside = apart(mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end));
    if (inside.length === 0) return [];
    const names = inside.map(({ start, end }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
    }));
    const { stance, speaker, about } = judgeSentence(sentence.text, names, readWords);
    const by = speaker === undefined ? undefined : inside[speaker]?.entity;
    if (stance === 'none' || by === undefined || !canSay(kindOf(by), stance)) return [];
    const { start, end } = sentence;
    return [{ start, end, stance, speaker: by, about: about.flatMap((at) => inside[at]?.entity ?? []) }];
  });
}

function canSay(kind: EntityKind, stance: Stance): boolean {
  return !mute.has(kind) && (kind !== 'group' || groupsSay.has(stance));
}

/** Of names that overlap ("Salt and Volt Typhoon") the first. */
function apart<M extends { start: number; end: number }>(mentions: readonly M[]): M[] {
  let end = -1;
  return mentions.filter((mention) => {
    const isApart = mention.start >= end;
    if (isApart) end = mention.end;
    return isApart;
  });
}
