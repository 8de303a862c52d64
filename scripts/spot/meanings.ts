import nlp from 'compromise/two';
import { meaningOf } from '../../lib/reading/meaning/meaning.ts';
import { type Compromise, taggedBy } from '../../lib/reading/stance/tagger.ts';
import type { EntityKind } from '../../lib/record/types.ts';
import type { ReadMeanings } from '../../lib/spot/heard.ts';

/** compromise as it reads words in the extension's background. */
export const readWords = taggedBy(nlp as unknown as Compromise);

/** Reads the sentences of open names, as the extension's background does. */
export function meaningsBy(kindOf: (entity: string) => EntityKind): ReadMeanings {
  return (open) => open.map((one) => meaningOf(one, kindOf(one.entity), readWords));
}
