import type { Act, RecordDate, Source } from '../record/types.ts';
import type { StatementView } from '../record/views.ts';

/** What is taken along: statements of one or several disputes, and where they were met. */
export interface Taken {
  /** What it is about: the name of an entity or the title of a dispute. */
  title: string;
  items: { dispute: { id: string; title: string }; statement: StatementView }[];
  recordDate: RecordDate;
  /** The page where all this was met, where it was taken from one. */
  page?: TakenPage;
}

/** A page, whom it names in which words, and where it differs from the record. */
export interface TakenPage {
  address: string;
  /** When it says that it was written. */
  date: RecordDate | null;
  names: { name: string; places: { text: string; context: string }[] }[];
  findings: { says: string; recordSays: string; sources: Source[] }[];
}

/** The words a citation needs, in the language of the reader. */
export interface CiteWords {
  /** The verb of an act: "sanctioned". */
  verb(act: Act): string;
  /** Who does it, in the order and with the signs of the language: "FBI sanctioned". */
  said(who: string, act: Act): string;
  /** A quotation in the marks of the language. */
  quoted(text: string): string;
  /** A date in words with the precision that is known. */
  when(date: RecordDate): string;
  noReply: string;
  /** Headings of what is told of a page. */
  pageHead: string;
  namesHead: string;
  differsHead: string;
  /** Where a page stands, and when it says that it was written. */
  written(address: string, date: RecordDate | null): string;
  /** A name, how often the page has it, and the first words around it. */
  named(name: string, times: number, context: string): string;
  /** The page's words and the record's. */
  differs(says: string, recordSays: string): string;
  /** Where it was taken from: "On Record, reviewed 22 November 2026". */
  origin(recordDate: RecordDate): string;
}

/** The SHA-1 of some bytes: the ids of STIX objects are made of it. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** One way to take statements along. */
export interface CiteFormat {
  id: string;
  /** File ending, without the dot. */
  ending: string;
  /** Media type. */
  type: string;
  write(taken: Taken, words: CiteWords, sha1: Sha1): string | Promise<string>;
}
