import type { DossierView, Loaded } from '../../components/dossier/dossier-view.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { buildSearchIndex } from '../../lib/search/search-index.ts';

/** Asks the background for a dossier; a failure is a sentence to show. */
export async function loadPage(show: 'entity' | 'dispute', id: string): Promise<Loaded> {
  try {
    if (show === 'entity') {
      const page = await toBackground('record/entity', { id });
      return page ? { status: 'entity', page } : { status: 'unknown', id };
    }
    const page = await toBackground('record/dispute', { id });
    return page ? { status: 'dispute', page } : { status: 'unknown', id };
  } catch (fault) {
    return { status: 'problem', sentence: sentenceOf(fault) };
  }
}

/** All names, fetched once and searched here: a message for each letter typed would take longer than the search. */
export async function loadNames(): Promise<Pick<DossierView, 'find' | 'findProblem' | 'newest'>> {
  try {
    const { findables, newest } = await toBackground('record/findables');
    const index = buildSearchIndex(findables);
    return { find: index.find, newest };
  } catch (fault) {
    return { find: null, findProblem: sentenceOf(fault), newest: [] };
  }
}

function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
