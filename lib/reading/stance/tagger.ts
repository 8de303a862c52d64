import type { ReadWords } from './types.ts';

/** What is used of compromise: the library stays outside, for it is large and not always needed. */
export type Compromise = (text: string) => {
  compute(what: string[]): unknown;
  document: {
    pre: string;
    text: string;
    post: string;
    normal: string;
    implicit?: string;
    root?: string;
    tags?: Set<string>;
  }[][];
};

/** Reads words by compromise's tags. */
export function taggedBy(nlp: Compromise): ReadWords {
  return (sentence) => {
    const doc = nlp(sentence);
    doc.compute(['root']);
    let at = 0;
    return doc.document.flat().map(({ pre, text, post, normal, implicit, root, tags }) => {
      const start = at + pre.length;
      at = start + text.length + post.length;
      // The second half of "Norland's": far more often the owner's sign than "is".
      const word = text === '' && implicit === 'is' ? '' : implicit || normal;
      return {
        start,
        end: start + text.length,
        normal: word,
        root: root || word,
        isVerb: tags?.has('Verb') ?? false,
        isFirstName: (tags?.has('FirstName') || tags?.has('Honorific')) ?? false,
      };
    });
  };
}
