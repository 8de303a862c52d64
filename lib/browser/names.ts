import type { DisputeRef } from '../dossier/pages.ts';
import { buildSearchIndex, type SearchIndex } from '../search/search-index.ts';
import { toBackground } from './send.ts';
import { sentenceOf } from './sentence-of.ts';

/** All that can be looked up, ready to be searched, or the sentence that says why it could not be had. */
export type Names = { find: SearchIndex['find'] | null; findProblem?: string; newest: DisputeRef[] };

/** All names, fetched once and searched where they are typed: a message for each letter would take longer than the search. */
export async function loadNames(): Promise<Names> {
  try {
    const { findables, newest } = await toBackground('record/findables');
    return { find: buildSearchIndex(findables).find, newest };
  } catch (fault) {
    return { find: null, findProblem: sentenceOf(fault), newest: [] };
  }
}
