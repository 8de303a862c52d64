import type { DisputePage, EntityPage } from '../dossier/pages.ts';
import { toBackground } from './send.ts';
import { sentenceOf } from './sentence-of.ts';

/** What has come of the question for an entity or a dispute. */
export type Loaded =
  | { status: 'loading' }
  | { status: 'entity'; page: EntityPage }
  | { status: 'dispute'; page: DisputePage }
  | { status: 'unknown'; id: string }
  | { status: 'problem'; sentence: string };

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
