import type { Source } from '../record/types.ts';
import type { CiteWords, TakenPage } from './types.ts';

/** A heading and what stands under it, for the formats that people read. */
export interface PageNotes {
  heading: string;
  lines: { text: string; sources: Source[] }[];
}

/** What is to be told of a page before the statements: where and when, whom it names, where it differs. */
export function pageNotes(page: TakenPage | undefined, words: CiteWords): PageNotes[] {
  if (!page) return [];
  const { address, date, names, findings } = page;
  const lines = names.map(({ name, places }) => ({
    text: words.named(name, places.length, places[0]?.context ?? ''),
    sources: [],
  }));
  const differs = findings.map(({ says, recordSays, sources }) => ({
    text: words.differs(says, recordSays),
    sources,
  }));
  return [
    { heading: words.pageHead, lines: [{ text: words.written(address, date), sources: [] }] },
    { heading: words.namesHead, lines },
    { heading: words.differsHead, lines: differs },
  ].filter(({ lines }) => lines.length > 0);
}
