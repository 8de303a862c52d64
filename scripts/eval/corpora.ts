import { annoctr } from './corpora/annoctr.ts';
import type { Corpus } from './corpora/corpus.ts';
import { gold } from './corpora/gold.ts';
import { pages } from './corpora/pages.ts';

/** The bodies of real text that `--corpora` adds. */
export const corpora: readonly Corpus[] = [gold, annoctr, pages];
