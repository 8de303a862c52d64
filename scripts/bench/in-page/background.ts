import nlp from 'compromise/two';
import { findSayings } from '../../../lib/reading/saying.ts';
import { type Compromise, taggedBy } from '../../../lib/reading/stance/tagger.ts';
import { openRecord } from '../../../lib/record/queries.ts';
import type { FullRecord } from '../../../lib/record/types.ts';

export interface AskedSentence {
  text: string;
  mentions: { start: number; end: number; entity: string }[];
}

const read = taggedBy(nlp as unknown as Compromise);

/** What the background does when it is asked, as functions that a bench can time. */
const background = {
  /** The record as its script holds it, made ready for questions; gives milliseconds. */
  openRecord(json: string): number {
    const begun = performance.now();
    openRecord(JSON.parse(json) as FullRecord).dossier('salt-typhoon');
    return performance.now() - begun;
  },
  /** Each sentence read by itself, as cards ask for them; gives milliseconds. */
  readSentences(asked: readonly AskedSentence[]): number {
    const begun = performance.now();
    for (const { text, mentions } of asked) findSayings(text, mentions, read, () => 'company');
    return performance.now() - begun;
  },
};

export type Background = typeof background;

Object.assign(globalThis, { background });
