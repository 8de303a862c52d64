import { languageOfText, type ReadLanguage } from './language.ts';
import { ar } from './replies/ar.ts';
import { de } from './replies/de.ts';
import { en } from './replies/en.ts';
import { es } from './replies/es.ts';
import { fr } from './replies/fr.ts';
import { ja } from './replies/ja.ts';
import type { Accusing, ReplyWords } from './replies/reply-words.ts';
import { ru } from './replies/ru.ts';
import { zh } from './replies/zh.ts';

/** One file each in `replies`; a test holds that none is missing. */
export const replyWords: readonly ReplyWords[] = [en, zh, de, fr, es, ru, ja, ar];

type Kind = Exclude<keyof ReplyWords, 'id' | 'accusing' | 'asSubject' | 'falseFriends' | 'states' | 'next'>;

/** How somebody answers, speaks and is meant, in the language of a page. */
export class Replies {
  private readonly words: readonly ReplyWords[];
  private readonly states = new Map<string, RegExp>();
  private readonly subjects = new Map<string, RegExp>();

  constructor(words: readonly ReplyWords[]) {
    this.words = words;
  }

  /** Whether a text has words of a kind. */
  has(kind: Kind, text: string): boolean {
    return this.words.some((words) => words[kind].test(text));
  }

  /** Whether somebody answers in a sentence. */
  isAnswer(sentence: string): boolean {
    return this.words.some(({ answering, falseFriends }) =>
      answering.test(falseFriends ? sentence.replace(falseFriends, ' ') : sentence),
    );
  }

  /** Whether a name speaks: its own words follow it, or it stands behind the words of one who tells them. */
  speaksAt(text: string, start: number, end: number): boolean {
    const after = text.slice(end);
    const follows = ({ next, speaking }: ReplyWords) => speaking.test(next.exec(after)?.[0] ?? '');
    return this.words.some(follows) || this.has('before', text.slice(0, start));
  }

  /** Whether a text has words for an act of accusing, sanctioning or charging; false for all other acts. */
  tellsOf(act: string, text: string): boolean {
    return this.words.some(({ accusing }) => accusing[act as Accusing]?.test(text) ?? false);
  }

  /** Whether a text names a state by its country, its people or its capital. */
  namesState(country: string, text: string): boolean {
    let known = this.states.get(country);
    if (known === undefined) {
      known = new RegExp(this.words.flatMap((words) => namesOf(words, country)).join('|') || '$^', 'u');
      this.states.set(country, known);
    }
    return known.test(text);
  }

  /** Whether a sentence tells what a state does, says or thinks: it is the subject. */
  isSubject(country: string, sentence: string): boolean {
    let known = this.subjects.get(country);
    if (known === undefined) {
      const sources = this.words.map((words) => words.asSubject(namesOf(words, country).join('|') || '$^'));
      known = new RegExp(sources.join('|'), 'u');
      this.subjects.set(country, known);
    }
    return known.test(sentence);
  }

  /** Whether a text names any of the states that most often speak. */
  namesAState(text: string): boolean {
    return Object.keys(en.states).some((country) => this.namesState(country, text));
  }
}

/** Chinese pages quote English words and English ones Chinese words: they are read as one. */
const together: readonly ReadLanguage[] = ['en', 'zh'];
const known = new Map<ReadLanguage, Replies>();

/** The replies of the language that a text is written in; undefined where its ways of answering are not known here. */
export function repliesOf(text: string): Replies | undefined {
  const language = languageOfText(text);
  if (language === null) return undefined;
  const ids = together.includes(language) ? together : [language];
  const replies = known.get(language) ?? new Replies(replyWords.filter(({ id }) => ids.includes(id)));
  known.set(language, replies);
  return replies;
}

function namesOf({ id, states }: ReplyWords, country: string): string[] {
  const listed = states[country];
  return [...(listed === undefined ? [] : [listed]), ...(id === 'zh' ? [] : [countryName(id, country)])];
}

function countryName(language: ReadLanguage, country: string): string {
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country;
  // Others than Latin letters run on into particles and endings.
  return /^\p{Script=Latin}/u.test(name) ? `(?<!\\p{L})${name}(?!\\p{L})` : name;
}
