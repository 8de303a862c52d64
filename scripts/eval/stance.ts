import nlp from 'compromise/two';
import { judgeSentence } from '../../lib/reading/stance/judge-sentence.ts';
import { type Compromise, taggedBy } from '../../lib/reading/stance/tagger.ts';
import { type Stance, stances } from '../../lib/reading/stance/types.ts';
import { readSecondWriter, readStanceCorpus, readStanceSet, type StanceCase } from './stance-set.ts';

interface Judged {
  stance: Stance;
  speaker?: number;
}
type Judge = (one: StanceCase) => Judged;

const read = taggedBy(nlp as unknown as Compromise);
const ours: Judge = ({ sentence, names }) => judgeSentence(sentence, names, read);

/** The words anybody would look for first, whichever comes first in the sentence. */
const cueWords: [Stance, RegExp][] = [
  ['denies', /\bden(?:y|ies|ied|ying|ials?)\b|否认/iu],
  ['declines-to-comment', /\bcomment/iu],
  ['rejects-or-condemns', /\b(?:reject|condemn|denounce|baseless|groundless)|谴责|反对/iu],
  ['sanctions-or-indicts', /\b(?:sanction|indict|charge)|制裁|起诉/iu],
  ['confirms', /\b(?:confirm|acknowledge|admit)|承认|证实/iu],
  ['attributes', /\b(?:attribut|blam|linked|tied)|归因|归咎/iu],
  ['alleges', /\b(?:accus|alleg|claim)|指责|指控/iu],
];
const baseline: Judge = ({ sentence }) => {
  const found = cueWords.flatMap(([stance, pattern]) => {
    const at = sentence.search(pattern);
    return at < 0 ? [] : [{ stance, at }];
  });
  return { stance: found.sort((a, b) => a.at - b.at)[0]?.stance ?? 'none' };
};

export interface StanceFigures {
  set: string;
  judge: string;
  sentences: number;
  right: number;
  acts: { act: Stance; precision: number; recall: number; f1: number; labelled: number }[];
  macroF1: number;
  /** Of the sentences whose act was told right and whose speaker is labelled: how many speakers were. */
  speakers: { right: number; of: number };
  errors: { sentence: string; wanted: Stance; found: Stance }[];
}

/** How well the act and the speaker of a sentence are told, ours beside cue words. */
export function measureStances(corpora: string | undefined): StanceFigures[] {
  const own = readStanceSet();
  const second = readSecondWriter();
  const sets: [string, StanceCase[]][] = [
    ['own sentences, tune', own.filter(({ part }) => part === 'tune')],
    ['own sentences, held-out', own.filter(({ part }) => part === 'held-out')],
    ['a second writer, tune', second.filter(({ part }) => part === 'tune')],
    ['a second writer, held-out', second.filter(({ part }) => part === 'held-out')],
    ...(corpora === undefined
      ? []
      : [['real sentences', readStanceCorpus(corpora)] as [string, StanceCase[]]]),
  ];
  return sets.flatMap(([set, cases]) => [
    measureSet(set, 'On Record', cases, ours),
    measureSet(set, 'cue words', cases, baseline),
  ]);
}

function measureSet(set: string, judge: string, cases: readonly StanceCase[], decide: Judge): StanceFigures {
  const judged = cases.map((one) => {
    const { stance, speaker } = decide(one);
    // What is right as well counts as what was wanted.
    const found = one.accept.includes(stance) ? one.stance : stance;
    return { one, found, speaker };
  });
  const acts = stances.map((act) => {
    const labelled = judged.filter(({ one }) => one.stance === act).length;
    const told = judged.filter(({ found }) => found === act).length;
    const right = judged.filter(({ one, found }) => one.stance === act && found === act).length;
    const precision = told === 0 ? 0 : right / told;
    const recall = labelled === 0 ? 0 : right / labelled;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { act, precision, recall, f1, labelled };
  });
  const present = acts.filter(({ labelled }) => labelled > 0);
  const spoken = judged.filter(({ one, found }) => one.speaker !== undefined && found === one.stance);
  return {
    set,
    judge,
    sentences: cases.length,
    right: judged.filter(({ one, found }) => found === one.stance).length,
    acts,
    macroF1: present.reduce((sum, { f1 }) => sum + f1, 0) / present.length,
    speakers: {
      right: spoken.filter(({ one, speaker }) => one.speaker === speaker).length,
      of: spoken.length,
    },
    errors: judged
      .filter(({ one, found }) => found !== one.stance)
      .map(({ one, found }) => ({ sentence: one.sentence, wanted: one.stance, found })),
  };
}

/** The figures as a table; errors only of sets that may be tuned to. */
export function reportStances(figures: readonly StanceFigures[], json: boolean, errors: boolean): string {
  if (json) return JSON.stringify(figures, null, 2);
  const number = (value: number): string => value.toFixed(2).padStart(7);
  return figures
    .map(({ set, judge, sentences, right, acts, macroF1, speakers, errors: wrong }) =>
      [
        `${set}: ${judge}, ${right} of ${sentences} right`,
        `${''.padEnd(24)}      P      R     F1  sentences`,
        ...acts
          .filter(({ labelled }) => labelled > 0)
          .map(
            ({ act, precision, recall, f1, labelled }) =>
              `${act.padEnd(24)}${number(precision)}${number(recall)}${number(f1)}${String(labelled).padStart(11)}`,
          ),
        `${'macro F1'.padEnd(38)}${number(macroF1)}`,
        ...(speakers.of > 0 && judge !== 'cue words'
          ? [`speaker right in ${speakers.right} of ${speakers.of}`]
          : []),
        ...(errors && judge === 'On Record' && !set.includes('held-out')
          ? wrong.map(({ sentence, wanted, found }) => `  ${found} for ${wanted}: ${sentence}`)
          : []),
      ].join('\n'),
    )
    .join('\n\n');
}
