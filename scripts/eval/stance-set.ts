import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameInSentence, Stance } from '../../lib/reading/stance/types.ts';
import { stances } from '../../lib/reading/stance/types.ts';

/** A labelled sentence. */
export interface StanceCase {
  /** Where it is from: the file's name without its ending. */
  kind: string;
  sentence: string;
  names: NameInSentence[];
  stance: Stance;
  /** Labels that are right as well, for sentences that do two things. */
  accept: Stance[];
  /** Index of the name that speaks. */
  speaker?: number;
  part: 'tune' | 'held-out';
}

const folder = join(import.meta.dirname, '../../tests/stance');

/** The project's own sentences, which rules are tuned to but for a third. Throws with file and line where one is not of the form. */
export function readStanceSet(): StanceCase[] {
  return readFolder('');
}

/** Sentences of somebody who knew neither the rules nor the other sentences. Throws likewise. */
export function readSecondWriter(): StanceCase[] {
  return readFolder('second-writer/');
}

function readFolder(inner: string): StanceCase[] {
  return readdirSync(join(folder, inner))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => inner + file)
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          line.startsWith('#') || line.trim() === '' ? [] : [readLine(line, file, at + 1)],
        ),
    );
}

function readLine(line: string, file: string, at: number): StanceCase {
  const [, acts = '', marked] = /^(\S+) \| (.+)$/u.exec(line) ?? [];
  const [stance, ...accept] = acts.split('/');
  if (marked === undefined || ![stance, ...accept].every((act) => stances.includes(act as Stance)))
    throw new Error(
      `tests/stance/${file} › line ${at} › write "act | sentence" ("act/act" where both are right) with: ${stances.join(', ')}.`,
    );
  const { sentence, names, speaker } = readNames(marked);
  return {
    kind: file.replace(/\.txt$/, ''),
    sentence,
    names,
    stance: stance as Stance,
    accept: accept as Stance[],
    ...(speaker !== undefined && { speaker }),
    // A third is kept aside by its words alone, so that nobody chooses.
    part: (createHash('sha256').update(sentence).digest()[0] ?? 0) % 3 === 0 ? 'held-out' : 'tune',
  };
}

/** `<who speaks>`, `[whom it is about]`, `{another name}`. */
function readNames(marked: string): { sentence: string; names: NameInSentence[]; speaker?: number } {
  const names: NameInSentence[] = [];
  let speaker: number | undefined;
  let sentence = '';
  let start = 0;
  for (const sign of marked) {
    if ('<[{'.includes(sign)) start = sentence.length;
    else if ('>]}'.includes(sign)) {
      if (sign === '>') speaker = names.length;
      names.push({ start, end: sentence.length });
    } else sentence += sign;
  }
  return { sentence, names, ...(speaker !== undefined && { speaker }) };
}

/** Sentences of a corpus folder, where it has some; names are not labelled there but for who speaks. */
export function readStanceCorpus(corpora: string): StanceCase[] {
  const own: Record<string, Stance> = {
    legal: 'sanctions-or-indicts',
    condemns: 'rejects-or-condemns',
    'no-comment': 'declines-to-comment',
  };
  const asOurs = (label: string) => own[label] ?? (label as Stance);
  return readFileSync(join(corpora, 'gold/stance.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        JSON.parse(line) as {
          lang: string;
          sentence: string;
          act: string;
          accept: string[];
          speaker: string;
          about: string;
        },
    )
    .map(({ lang, sentence, act, accept, speaker, about }) => {
      const names = [speaker, ...about.split(' / ')].flatMap((name) => {
        const start = name === '' ? -1 : sentence.indexOf(name);
        return start < 0 ? [] : [{ start, end: start + name.length }];
      });
      return {
        kind: lang,
        sentence,
        names: names.sort((a, b) => a.start - b.start),
        stance: asOurs(act),
        accept: accept.map(asOurs),
        part: 'held-out' as const,
      };
    });
}
