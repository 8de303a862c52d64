import nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { judgeSentence } from '../../lib/reading/stance/judge-sentence.ts';
import { type Compromise, taggedBy } from '../../lib/reading/stance/tagger.ts';

const read = taggedBy(nlp as unknown as Compromise);

/** The act, who does it and about whom, of names that the sentence holds. */
function judged(sentence: string, ...names: string[]): string {
  const places = names.map((name) => ({
    start: sentence.indexOf(name),
    end: sentence.indexOf(name) + name.length,
  }));
  const { stance, speaker, about } = judgeSentence(sentence, places, read);
  return `${speaker === undefined ? 'somebody' : names[speaker]} ${stance} ${about.map((at) => names[at]).join()}`;
}

it('what was attributed to a group is about the group, whoever was put on a list before', () => {
  expect(
    judged(
      'After the Treasury put Kestrel on its sanctions list, the intrusions were attributed to Amber Gale.',
      'the Treasury',
      'Kestrel',
      'Amber Gale',
    ),
  ).toBe('somebody attributes Amber Gale');
});

it('an attribution in passing leaves the sentence to its main clause', () => {
  expect(
    judged(
      'The intrusions, attributed to Amber Gale, led the Treasury to put Kestrel on its sanctions list.',
      'Amber Gale',
      'the Treasury',
      'Kestrel',
    ),
  ).toBe('the Treasury sanctions-or-indicts Kestrel');
});
