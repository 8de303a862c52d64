import { joins, wordAt } from '../setting.ts';
import type { Ground } from '../types.ts';

/** "A Triton stood on the fountain", "the Equation was solved": what there are several of is no party, unless the word goes on, as in "a Turla server". */
export const oneOfMany: Ground = {
  id: 'oneOfMany',
  find(setting) {
    const { at, words, sort, sentence } = setting;
    if (sort !== 'threat' || !/^(?:a|an|the|every|each|another|two|three)$/.test(wordAt(setting, -1)))
      return null;
    // "The Dukes", "the Lamberts".
    if (/s$/.test(sentence.slice(words[at]?.start, words[at]?.end))) return null;
    const next = words[at + 1];
    const goesOn =
      next &&
      joins(setting, at + 1) &&
      !next.isVerb &&
      !/^(?:in|on|of|for|at|with|and|or|to)$/.test(next.normal);
    return goesOn ? null : { from: at - 1, to: at, certainty: 'sure' };
  },
};
