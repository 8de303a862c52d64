import type { FullRecord } from '../../../lib/record/types.ts';
import type { ErrorCase } from '../measure.ts';
import type { Tally } from '../tally.ts';

export type CorpusError = Omit<ErrorCase, 'kind' | 'party' | 'part' | 'lang' | 'start'> & { kind: string };

/** How each contestant did on one body of real text. Errors are those of the first contestant. */
export interface CorpusResult {
  title: string;
  rows: { contestant: string; tally: Tally }[];
  errors: CorpusError[];
}

/** A body of real text that is read in place; `folder` is what `--corpora` names. */
export interface Corpus {
  id: string;
  measure(folder: string, record: FullRecord): Promise<CorpusResult[]>;
}
